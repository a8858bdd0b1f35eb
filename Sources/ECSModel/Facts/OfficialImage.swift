/// Docker's official images: those of the `library` namespace, which other registries mirror.
enum OfficialImage {
  /// The official image that the reference means, such as `redis` of `public.ecr.aws/docker/library/redis:7`; nil if
  /// it means another one.
  static func name(of image: ImageReference) -> String? {
    let parts = image.repository.split(separator: "/")
    let isLibrary = parts.dropLast().last == "library" || (parts.count == 1 && isDockerHub(image.registry))
    guard isLibrary, let name = parts.last.map(String.init), names.contains(name) else { return nil }
    return name
  }

  private static func isDockerHub(_ registry: String?) -> Bool {
    registry == nil || registry?.hasSuffix("docker.io") == true
  }

  /// Source: https://github.com/docker-library/official-images, folder `library`.
  private static let names: Set<String> = [
    "adminer", "aerospike", "almalinux", "alpine", "amazoncorretto", "amazonlinux", "arangodb", "archlinux",
    "backdrop", "bash", "bonita", "buildpack-deps", "busybox", "caddy", "cassandra", "centos", "chronograf",
    "clojure",
    "composer", "consul", "convertigo", "couchbase", "couchdb", "crate", "dart", "debian", "docker", "drupal",
    "eclipse-mosquitto", "eclipse-temurin", "elasticsearch", "elixir", "emqx", "erlang", "fedora", "flink",
    "fluentd",
    "gcc", "ghost", "golang", "gradle", "groovy", "haproxy", "haskell", "haxe", "hello-world", "httpd",
    "ibm-semeru-runtimes", "influxdb", "jetty", "joomla", "jruby", "julia", "kapacitor", "kibana", "kong",
    "krakend",
    "liquibase", "logstash", "mariadb", "matomo", "maven", "mediawiki", "memcached", "mongo", "mongo-express",
    "mono",
    "mysql", "nats", "neo4j", "nextcloud", "nginx", "node", "odoo", "open-liberty", "openjdk", "oraclelinux",
    "orientdb", "percona", "perl", "php", "phpmyadmin", "plone", "postfixadmin", "postgres", "pypy", "python",
    "r-base", "rabbitmq", "redis", "redmine", "registry", "rethinkdb", "rocket.chat", "rockylinux", "ros",
    "ruby",
    "rust", "sapmachine", "sentry", "solr", "sonarqube", "spark", "storm", "swift", "telegraf", "tomcat",
    "tomee",
    "traefik", "ubuntu", "unit", "varnish", "vault", "websphere-liberty", "wordpress", "xwiki", "yourls",
    "znc",
    "zookeeper",
  ]
}
