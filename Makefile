# run · dev · test · check: the four words to know (soak and lock for those who look after it)
PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
TESTED := $(BIN)/python -m pytest
# Each process takes its share of the tests in their order; more than four browsers wait for each other.
SIDE_BY_SIDE := -n auto --maxprocesses=4

ifdef PORT
export PORT
endif

.PHONY: run dev test check soak lock format assets drawings fake-provider

run: .venv/installed
	@exec $(BIN)/lorai web

dev: .venv/installed-dev
	@exec $(BIN)/lorai dev

test: .venv/installed-dev
	@tests/support/machine.sh
	$(TESTED) $(SIDE_BY_SIDE) -m "not soak"

check: .venv/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(TESTED) $(SIDE_BY_SIDE) -q -m "not slow and not soak"

soak: .venv/installed-dev
	@tests/support/machine.sh
	$(TESTED) -s -m soak

# APIMart's and OpenAI's calls on 127.0.0.1, with every outcome to click through; prints the settings to use.
fake-provider: .venv/installed-dev
	@exec $(BIN)/python -m tests.fakes

format: .venv/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The pictures of the site, painted anew and held to their budgets.
assets: .venv/installed-dev
	$(BIN)/python -m tools.pictures

# The drawings of the sketch provider, reduced anew from their icon sets; needs the npm registry.
drawings: .venv/installed-dev
	$(BIN)/python -m tools.drawings

# Only for a change of pyproject.toml; needs the network. The files name no index.
lock: .venv/installed-dev
	$(BIN)/uv pip compile pyproject.toml --group build --group dev $(LOCKING) -o requirements-dev.txt
	$(BIN)/uv pip compile pyproject.toml --group build -c requirements-dev.txt $(LOCKING) -o requirements.txt
LOCKING := --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version 3.11 --quiet

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed. Name one: make run PYTHON=..."; exit 1; }
	@$(PYTHON) -m venv .venv

.venv/installed: requirements.txt pyproject.toml | .venv/bin/python
	@echo "Installing (once) …"
	@$(PIP) --require-hashes -r requirements.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

.venv/installed-dev: requirements-dev.txt .venv/installed
	@echo "Installing what the tests need (once) …"
	@$(PIP) --require-hashes -r requirements-dev.txt
	@touch $@
