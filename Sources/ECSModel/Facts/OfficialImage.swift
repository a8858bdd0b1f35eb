/// Docker's official images: those of the `library` namespace, which other registries mirror.
enum OfficialImage {
  /// The official image that the reference means, such as `redis` of `public.ecr.aws/docker/library/redis:7`; nil if
  /// it means another one.
  static func name(of image: ImageReference) -> String? {
    var path = image.repository
    guard let name = path.popLastPart(), let first = name.first,
      let official = namesByFirstByte.first(first, where: { name.isText($0) }),
      path.popLastPart()?.isText("library") ?? isDockerHub(image.registry)
    else { return nil }
    return official.description
  }

  private static func isDockerHub(_ registry: TextBytes?) -> Bool {
    registry.map { $0.suffix("docker.io".utf8.count).isText("docker.io") } ?? true
  }

  private static let namesByFirstByte = ByteTable(names) { CollectionOfOne($0.utf8Start[0]) }

  /// Source: https://github.com/docker-library/official-images, folder `library`.
  private static let names: [StaticString] = [
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
