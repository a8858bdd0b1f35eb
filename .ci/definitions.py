#!/usr/bin/env python3
"""Writes task definitions like those of real services, to measure with: .ci/definitions.py FOLDER COUNT

Most are 2 to 6 KB, one in five is YAML, and one in three has something to find. The same count always gives the
same files.
"""

import json
import os
import random
import sys

WORDS = ["orders", "billing", "search", "mail", "users", "media", "stock", "report", "session", "export"]
ROLE = "arn:aws:iam::123456789012:role/"
SECRETS = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:"
REGISTRY = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/"
FARGATE_SIZES = [("256", "512"), ("512", "1024"), ("1024", "2048"), ("2048", "8192")]
SIDECARS = [
    ("log-router", "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.4"),
    ("telemetry", "public.ecr.aws/aws-observability/aws-otel-collector:v0.40.0"),
    ("cache", "public.ecr.aws/docker/library/redis:7.4.1-alpine"),
    ("proxy", "public.ecr.aws/docker/library/haproxy:3.0.5-alpine"),
]


def logs(family, name):
    """Logs to CloudWatch."""
    return {
        "logDriver": "awslogs",
        "options": {
            "awslogs-group": f"/ecs/{family}",
            "awslogs-region": "eu-west-1",
            "awslogs-stream-prefix": name,
            "mode": "non-blocking",
            "max-buffer-size": "25m",
        },
    }


def service(chance, family, name, port):
    """The container that the task is for."""
    variables = {
        "LOG_LEVEL": chance.choice(["info", "warn"]),
        "PORT": str(port),
        "REDIS_URL": "redis://localhost:6379/0",
        "AWS_REGION": "eu-west-1",
        "QUEUE_URL": f"https://sqs.eu-west-1.amazonaws.com/123456789012/{family}-jobs",
        "UPSTREAM_URL": f"http://{chance.choice(WORDS)}.internal.example.com:8080/api/v2",
        "OTEL_RESOURCE_ATTRIBUTES": f"service.name={name},deployment.environment=production",
    }
    for number in range(chance.randrange(10)):
        variables[f"{chance.choice(WORDS).upper()}_LIMIT_{number}"] = str(chance.randrange(5000))
    return {
        "name": name,
        "image": f"{REGISTRY}{family}:{chance.randrange(9)}.{chance.randrange(30)}.{chance.randrange(30)}",
        "essential": True,
        "user": "1000:1000",
        "readonlyRootFilesystem": True,
        "command": ["node", "--max-old-space-size=384", "dist/server.js"],
        "portMappings": [{"name": "http", "containerPort": port, "protocol": "tcp", "appProtocol": "http"}],
        "environment": [{"name": name, "value": value} for name, value in variables.items()],
        "secrets": [
            {"name": secret, "valueFrom": f"{SECRETS}{family}/{secret.lower()}-Ab12Cd"}
            for secret in ["DATABASE_URL", "SESSION_KEY", "MAIL_TOKEN"][: chance.randrange(1, 4)]
        ],
        "mountPoints": [{"sourceVolume": "scratch", "containerPath": "/tmp"}],
        "ulimits": [{"name": "nofile", "softLimit": 65536, "hardLimit": 65536}],
        "healthCheck": {
            "command": ["CMD-SHELL", f"wget -q -O /dev/null http://localhost:{port}/health || exit 1"],
            "interval": 15,
            "timeout": 5,
            "retries": 3,
            "startPeriod": 30,
        },
        "linuxParameters": {"initProcessEnabled": True},
        "logConfiguration": logs(family, name),
    }


def sidecar(family, name, image, last):
    """A container beside it."""
    return {
        "name": name,
        "image": image,
        "essential": False,
        "cpu": 64,
        "memoryReservation": 64,
        "user": "65534",
        "readonlyRootFilesystem": True,
        "environment": [{"name": "AWS_REGION", "value": "eu-west-1"}, {"name": "CONFIG", "value": f"/etc/{name}.yaml"}],
        "dependsOn": [{"containerName": last, "condition": "START"}],
        "restartPolicy": {"enabled": True},
        "logConfiguration": logs(family, name),
    }


def break_something(chance, task):
    """Makes one of the mistakes that people make."""
    container = task["containerDefinitions"][0]
    mistake = chance.randrange(6)
    if mistake == 0:
        container["portMappings"].append({"containerPort": 9090, "hostPort": 9091, "protocol": "tcp"})
    elif mistake == 1:
        container["memory"], container["memoryReservation"] = 256, 384
    elif mistake == 2:
        container["image"] = container["image"].split(":")[0] + ":latest"
    elif mistake == 3:
        container["environment"].append({"name": "DB_PASSWORD", "value": "kT9wq2LmVx4"})
    elif mistake == 4:
        container["dependsOn"] = [{"containerName": "databse", "condition": "HEALTHY"}]
    else:
        container["enviroment"] = []


def definition(number):
    """Definition number `number`."""
    chance = random.Random(number)
    family = f"{chance.choice(WORDS)}-{chance.choice(WORDS)}-{number}"
    cpu, memory = chance.choice(FARGATE_SIZES)
    containers = [service(chance, family, "app", chance.choice([3000, 8000, 8080]))]
    for name, image in chance.sample(SIDECARS, chance.randrange(len(SIDECARS))):
        containers.append(sidecar(family, name, image, containers[-1]["name"]))
    task = {
        "family": family,
        "networkMode": "awsvpc",
        "requiresCompatibilities": ["FARGATE"],
        "runtimePlatform": {"operatingSystemFamily": "LINUX", "cpuArchitecture": chance.choice(["ARM64", "X86_64"])},
        "cpu": cpu,
        "memory": memory,
        "taskRoleArn": f"{ROLE}{family}-task",
        "executionRoleArn": f"{ROLE}{family}-execution",
        "containerDefinitions": containers,
        "volumes": [{"name": "scratch"}],
        "tags": [{"key": "team", "value": family.split("-")[0]}, {"key": "stage", "value": "production"}],
    }
    if number % 3 == 0:
        break_something(chance, task)
    return task


def yaml(value, indent=0):
    """A value as YAML in block style."""
    blanks = "  " * indent
    if isinstance(value, dict) and value:
        return "".join(f"{blanks}{key}:{nested(item, indent)}" for key, item in value.items())
    if isinstance(value, list) and value:
        items = (yaml(item, indent + 1) for item in value)
        return "".join(f"{blanks}- {item.lstrip()}" for item in items)
    return blanks + json.dumps(value) + "\n"


def nested(value, indent):
    """A value behind a key."""
    if isinstance(value, (dict, list)) and value:
        return "\n" + yaml(value, indent + 1)
    return " " + json.dumps(value) + "\n"


def write(folder, count, with_yaml=True):
    """Writes the first `count` definitions into folders of a hundred, one in five as YAML; their size in bytes."""
    size = 0
    for number in range(count):
        task = definition(number)
        parent = os.path.join(folder, f"{number // 100:03}")
        os.makedirs(parent, exist_ok=True)
        is_yaml = with_yaml and number % 5 == 4
        text = yaml(task) if is_yaml else json.dumps(task, indent=2) + "\n"
        path = os.path.join(parent, f"{task['family']}.{'yaml' if is_yaml else 'json'}")
        with open(path, "w", encoding="utf-8") as file:
            size += file.write(text)
    return size


if __name__ == "__main__":
    count = int(sys.argv[2])
    print(f"{count} files, {write(sys.argv[1], count) / count:.0f} bytes each")
