"""The operator's command, called with its words as a shell does."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from lorai_app import cli
from tests.support.photos import photo

ROOT = Path(__file__).parents[1]


@dataclass
class Done:
    """What a command said and how it ended."""

    returncode: int
    stdout: str
    stderr: str


Lorai = Callable[..., Done]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def lorai(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Lorai:
    """Runs it with nothing but these settings, away from any `.env` file."""
    for name in [name for name in os.environ if name.startswith("LORAI_") or name == "PORT"]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(data.parent)

    def run(*words: str, **settings: str) -> Done:
        with monkeypatch.context() as shell:
            for name, value in {"LORAI_DATA_DIR": str(data), **settings}.items():
                shell.setenv(name, value)
            shell.setattr(sys, "argv", ["lorai", *words])
            with pytest.raises(SystemExit) as ended:
                cli.main()
        said = capsys.readouterr()
        return Done(int(ended.value.code or 0), said.out, said.err)

    return run


def test_it_is_a_program(data: Path) -> None:
    command = [sys.executable, "-c", "from lorai_app.cli import main; main()", "migrate"]
    settings = {"LORAI_DATA_DIR": str(data), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=os.environ | settings, cwd=data.parent, timeout=60, check=False)
    assert done.returncode == 0
    assert (data / "app.db").is_file()


def test_migrate_makes_the_tables_and_the_folder(lorai: Lorai, data: Path) -> None:
    done = lorai("migrate")
    assert (done.returncode, done.stdout) == (0, "The tables are up to date.\n")
    assert (data / "app.db").is_file()


def test_a_grant_is_added_to_the_free_start_and_to_earlier_grants(lorai: Lorai, data: Path) -> None:
    first = lorai("credits", "grant", "ana", "25")
    assert first.stdout == "ana has 35 credits, and 0 held.\n"
    again = lorai("credits", "grant", "ana", "5", "--reason", "an apology")
    assert again.stdout == "ana has 40 credits, and 0 held.\n"
    with sqlite3.connect(data / "app.db") as tables:
        entries = tables.execute("SELECT kind, amount, reason FROM entry ORDER BY id").fetchall()
    assert entries == [
        ("grant", 10, "starting credits"),
        ("grant", 25, "granted by the operator"),
        ("grant", 5, "an apology"),
    ]


@pytest.mark.parametrize("credits", ["0", "-5", "1.5", "many", ""])
def test_a_grant_of_nothing_is_refused(lorai: Lorai, data: Path, credits: str) -> None:
    refused = lorai("credits", "grant", "ana", credits)
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr
    assert not data.exists()


def test_doctor_says_what_is_set_up(lorai: Lorai, data: Path) -> None:
    done = lorai("doctor", PORT="8123")
    assert done.returncode == 0
    told = dict(line.split(maxsplit=1) for line in done.stdout.splitlines())
    assert told["site"] == "http://localhost:8123"
    assert told["provider"] == "sketch"
    assert told["data"] == str(data)
    assert told["tables"] == "up to date"
    assert told["key"] == "needs none"


def test_doctor_ends_with_1_and_one_line_when_the_provider_does_not_take_the_key(lorai: Lorai) -> None:
    nobody = {"LORAI_APIMART_BASE_URL": "http://127.0.0.1:9/v1", "LORAI_APIMART_API_KEY": "sk-canary-0123"}
    done = lorai("doctor", **nobody)
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1].startswith("key       apimart can't be reached (")
    assert "sk-canary-0123" not in done.stdout + done.stderr
    assert done.stderr == ""


def test_a_backup_can_be_opened_and_has_keys_and_files(lorai: Lorai, data: Path, tmp_path: Path) -> None:
    lorai("credits", "grant", "ana", "25")
    (data / "files/images").mkdir(parents=True)
    (data / "files/images/original").write_bytes(b"a picture")
    (data / "secret_keys").write_text("a key")
    done = lorai("backup", str(tmp_path / "backups"))
    assert done.returncode == 0
    saved = Path(done.stdout.removeprefix("Saved to ").strip())
    assert saved.parent == tmp_path / "backups"
    assert (saved / "files/images/original").read_bytes() == b"a picture"
    assert (saved / "secret_keys").read_text() == "a key"
    with sqlite3.connect(saved / "app.db") as tables:
        assert tables.execute("SELECT balance FROM account").fetchall() == [(35,)]


def test_a_wrong_setting_stops_every_command_with_one_line(lorai: Lorai, data: Path) -> None:
    refused = lorai("migrate", LORAI_FREE_CREDITS="ten")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert refused.stderr.startswith("LORAI_FREE_CREDITS=ten: ")
    assert not data.exists()


def test_a_server_that_nobody_knows_stops_every_command_with_one_line(lorai: Lorai, data: Path) -> None:
    refused = lorai("migrate", LORAI_PROVIDER="openai", LORAI_OPENAI_SERVER="ollama")
    assert refused.returncode == 2
    assert refused.stderr.startswith("LORAI_OPENAI_SERVER=ollama: allowed: openai, litellm, localai, ")
    assert refused.stderr.count("\n") == 1
    assert not data.exists()


def test_without_a_command_the_commands_are_listed(lorai: Lorai, data: Path) -> None:
    told = lorai("--help").stdout
    assert all(command in told for command in ("web", "worker", "migrate", "backup", "doctor", "credits"))
    assert lorai().returncode == 2


def test_it_paints_a_prompt_into_a_file(lorai: Lorai, tmp_path: Path) -> None:
    out = tmp_path / "fox.png"
    done = lorai("sketch", "a red fox at dusk", "--ratio", "9:21", "--seed", "7", "-o", str(out))
    assert (done.returncode, done.stdout.strip()) == (0, str(out))
    image = Image.open(out)
    assert image.size == (864, 2016)
    assert image.info["Comment"] == "Sketch preview: no AI model made this picture"


def test_a_photo_goes_into_the_print(lorai: Lorai, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(photo(640, 480))
    prints = [tmp_path / "with.png", tmp_path / "without.png"]
    words = ("sketch", "a fox", "-o")
    assert lorai(*words, str(prints[0]), "--photo", str(tmp_path / "photo.jpg")).returncode == 0
    assert lorai(*words, str(prints[1])).returncode == 0
    assert prints[0].read_bytes() != prints[1].read_bytes()


@pytest.mark.parametrize(
    ("name", "said"), [("missing.jpg", "No such file"), ("words.txt", "This file is not a photo")]
)
def test_a_photo_that_is_none_is_said_in_a_line(lorai: Lorai, tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "words.txt").write_text("no photo")
    out = tmp_path / "out.png"
    done = lorai("sketch", "a fox", "--photo", str(tmp_path / name), "-o", str(out))
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not out.exists()
