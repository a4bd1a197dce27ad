"""`make fake-provider`: both fakes in one process, with the settings to use."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from tests.fakes.openai_script import FATES
from tests.fakes.scenarios import SCENARIOS


@contextmanager
def started(*ports: int) -> Iterator[subprocess.Popen[str]]:
    named = [f"--{name}-port={port}" for name, port in zip(("apimart", "openai"), ports, strict=True)]
    command = [sys.executable, "-m", "tests.fakes", *named]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=os.environ)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(10)


def test_both_listen_and_print_their_settings_and_words() -> None:
    with started(0, 0) as process:
        assert process.stdout
        told = ""
        while "FakeApimart listens on" not in told:
            told += process.stdout.readline()
        openai = re.search(r"LORAI_OPENAI_BASE_URL=(\S+)", told)
        apimart = re.search(r"listens on (\S+)", told)
        assert openai
        assert apimart
        key = {"Authorization": "Bearer any"}
        assert httpx.get(f"{openai[1]}/models", headers=key, trust_env=False).status_code == 200
        assert httpx.get(f"{apimart[1]}/v1/balance", headers=key, trust_env=False).status_code == 200
        assert all(f"[{word}]" in told for word in (*SCENARIOS, *FATES))


def test_a_port_that_is_taken_is_told_in_one_line() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with started(other.getsockname()[1], 0) as process:
            _, said = process.communicate(timeout=30)
    assert process.returncode == 1
    assert said.count("\n") == 1
    assert said.startswith("Not started: ")
