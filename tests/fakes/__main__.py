"""Starts both fake providers for a developer who wants to see every outcome: `make fake-provider`."""

import argparse
import sys
import textwrap
from collections.abc import Iterable
from contextlib import suppress

from tests.fakes.apimart import FakeApimart
from tests.fakes.openai import FakeOpenAI
from tests.fakes.openai_script import FATES
from tests.fakes.scenarios import SCENARIOS
from tests.fakes.serving import serve_for_ever, served


def main() -> None:
    parser = argparse.ArgumentParser(prog="make fake-provider", description=__doc__)
    parser.add_argument("--apimart-port", type=int, default=8900)
    parser.add_argument("--openai-port", type=int, default=8901, help="0 takes a free one")
    given = parser.parse_args()
    try:
        with suppress(KeyboardInterrupt), served(FakeOpenAI(), given.openai_port) as openai:
            print(_told(openai, given.apimart_port), flush=True)
            serve_for_ever(FakeApimart(), given.apimart_port)
    except OSError as taken:
        print(
            f"Not started: {taken.strerror} (ports {given.apimart_port}, {given.openai_port}).",
            file=sys.stderr,
        )
        sys.exit(1)


def _told(openai: str, port: int) -> str:
    return f"""\
As APIMart:
  LORAI_PROVIDER=apimart LORAI_APIMART_API_KEY=any LORAI_APIMART_BASE_URL=http://127.0.0.1:{port}/v1 \\
  LORAI_ALLOW_PRIVATE_PROVIDER=true LORAI_POLL_SECONDS=1,1 make run
{_listed(SCENARIOS)}

As OpenAI:
  LORAI_PROVIDER=openai LORAI_OPENAI_API_KEY=any LORAI_OPENAI_BASE_URL={openai}/v1 \\
  LORAI_ALLOW_PRIVATE_PROVIDER=true make run
{_listed(FATES)}

Ctrl+C stops both.
"""


def _listed(words: Iterable[str]) -> str:
    named = " ".join(f"[{word}]" for word in (*words, "slow=5"))
    told = f"In a prompt: {named}"
    return textwrap.fill(told, 110, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


if __name__ == "__main__":
    main()
