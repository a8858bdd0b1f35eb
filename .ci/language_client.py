"""The client's side of the Language Server Protocol over pipes, as far as the benchmark needs it."""

import json
import subprocess


class Client:
    """A language server and what is said to it."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.requests = 0

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, params=None):
        self.send({"method": method, **({} if params is None else {"params": params})})

    def receive(self):
        """The next message of the server."""
        length = None
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if length is None:
            raise EOFError("the server has closed its output")
        return json.loads(self.process.stdout.read(length))

    def request(self, method, params=None):
        """The result of a request; what comes before it is dropped."""
        self.requests += 1
        self.send({"id": self.requests, "method": method, **({} if params is None else {"params": params})})
        while (message := self.receive()).get("id") != self.requests:
            pass
        if "error" in message:
            raise RuntimeError(f"{method}: {message['error']}")
        return message["result"]

    def diagnostics(self, version):
        """The diagnostics that are published for a version of a document; anything else is an error."""
        message = self.receive()
        params = message.get("params", {})
        if message.get("method") != "textDocument/publishDiagnostics" or params.get("version") != version:
            raise RuntimeError(f"diagnostics of version {version} expected: {json.dumps(message)[:300]}")
        return params["diagnostics"]

    def end(self):
        """Shuts the server down; its status."""
        self.request("shutdown")
        self.notify("exit")
        return self.process.wait(10)
