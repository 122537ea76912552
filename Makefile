# Daily commands. Everything they write lies in PORTAL_DATA_DIR (default: var/).
# `make run` needs Python 3.11 or newer; the rest also what .ci/run installs.

PYTHON ?= python3
DATA := $(or $(PORTAL_DATA_DIR),var)
VENV := $(DATA)/venv/bin
DEV := $(PYTHON) deploy/environment.py requirements-dev.txt && $(VENV)/python deploy/compile_messages.py
TEMPLATES := templates portal countries campaigns
PYTEST := $(VENV)/python -m pytest
# Every worker has a database of its own, so the whole suite may use all cores; ARGS=-n0 turns it off.
# Tests are handed out in order (no --dist worksteal): those that empty the database must come last.
PARALLEL := -n auto --maxprocesses 4
# Each worker serves a demonstration of its own; files in order, for those that write in it come last.
PARALLEL_BROWSERS := -n auto --maxprocesses 2 --dist loadfile --no-loadscope-reorder
COMPILE := $(VENV)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
# A database that lives for one test run need not survive a power cut.
UNSAFE_FOR_DATA := fsync=off synchronous_commit=off full_page_writes=off

PRODUCTION := DJANGO_SETTINGS_MODULE=portal.settings.base PORTAL_BASE_URL=https://portal.example SECRET_KEY=$(shell head -c 48 /dev/urandom | base64 -w0)

.DEFAULT_GOAL := help
.PHONY: run test test-postgres test-browser check format bench audit pictures lock messages help

run:  ## Start the portal with demonstration content (PORT=8000)
	@$(PYTHON) deploy/run.py

test:  ## Run the tests on SQLite (ARGS="-k slug" passes options to pytest)
	@$(DEV)
	$(PYTEST) $(PARALLEL) $(ARGS)

test-postgres:  ## Run the same tests on a throw-away PostgreSQL
	@$(DEV)
	@command -v pg_virtualenv >/dev/null || { echo "pg_virtualenv is missing: sudo apt install postgresql"; exit 1; }
	LC_ALL=C.UTF-8 DATABASE_URL=postgresql:///portal \
		pg_virtualenv $(addprefix -o ,$(UNSAFE_FOR_DATA)) $(PYTEST) $(PARALLEL) $(ARGS)

test-browser:  ## Run the tests that drive Chromium
	@$(DEV)
	$(PYTEST) -m browser $(PARALLEL_BROWSERS) $(ARGS)

check:  ## Lint, format, templates, migrations, messages, settings, architecture
	@$(DEV)
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/djlint --lint --quiet $(TEMPLATES)
	DJANGO_SETTINGS_MODULE=portal.settings.test $(VENV)/python manage.py makemigrations --check --dry-run
	DJANGO_SETTINGS_MODULE=portal.settings.test $(VENV)/python manage.py messages --check --verbosity 0
	DJANGO_SETTINGS_MODULE=portal.settings.test $(VENV)/python manage.py upstream_messages --check --verbosity 0
	@$(PRODUCTION) $(VENV)/python manage.py check --deploy --fail-level WARNING
	$(PYTEST) tests/setup/test_architecture.py tests/setup/test_locks.py

format:  ## Format the Python sources
	@$(DEV)
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .

bench:  ## Measure what docs/ states: queries, times, page weights
	@$(DEV)
	$(PYTEST) -m bench -s $(ARGS)

audit:  ## Check every page's HTML, walk every link, run Lighthouse (needs nginx, Java, npm, Chromium)
	@$(DEV)
	$(VENV)/python deploy/audit.py

pictures:  ## Take the pictures of README.md and the guide from a temporary demonstration
	@$(DEV)
	$(VENV)/python deploy/pictures.py

lock:  ## Resolve requirements*.in into hash locks (ARGS=--upgrade takes newer versions)
	@$(DEV)
	$(COMPILE) $(ARGS) requirements.in -o requirements.txt
	$(COMPILE) $(ARGS) requirements-dev.in -c requirements.txt -o requirements-dev.txt

messages:  ## Collect the interface strings into locale/ and compile them (needs gettext)
	@$(DEV)
	$(VENV)/python manage.py messages
	@$(VENV)/python deploy/compile_messages.py

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
