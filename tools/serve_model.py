"""Serve a GGUF file over HTTP on loopback, as any OpenAI-compatible service is served.

    python tools/serve_model.py .cache/models/smollm2-135m.gguf [PORT]

prints the base URL once the model answers, and serves until standard input is closed.
"""

import os
import sys

from xllamacpp import CommonParams, Server

CONTEXT_TOKENS = 8192
SLOTS = 2


def serve(path: str, port: int) -> None:
    """Serve `path` on 127.0.0.1; port 0 takes a free one."""
    parameters = CommonParams()
    parameters.model.path = path
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = port
    parameters.n_parallel = SLOTS
    parameters.n_ctx = CONTEXT_TOKENS * SLOTS
    parameters.cpuparams.n_threads = os.cpu_count() or 1
    parameters.verbosity = -1
    parameters.ui = False
    server = Server(parameters)
    print(f"{server.listening_address}/v1", flush=True)
    sys.stdin.read()
    del server


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        raise SystemExit("usage: python tools/serve_model.py MODEL.gguf [PORT]")
    serve(sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 0)
