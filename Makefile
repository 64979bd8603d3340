# Everything one does with this repository. `make` lists it; `make regenerate` sets up what it needs.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# The environment is rebuilt when the pins or the packaging change.
$(STAMP): requirements-dev.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is not installed; name a Python 3.11 or newer: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "$(PYTHON) is $$($(PYTHON) --version); clientwright needs 3.11 or newer: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# --- Daily work ------------------------------------------------------------------------------------------------------

BASE ?= origin/main

.PHONY: setup regenerate check diff test golden
setup: $(STAMP) ## Make the development environment in .venv

regenerate: $(STAMP) ## Generate the clients of pyproject.toml anew
	$(BIN)/clientwright generate

check: $(STAMP) ## Fail when a generated file is stale
	$(BIN)/clientwright generate --check

diff: $(STAMP) ## Say what a change of the document does to callers; compare with BASE=origin/main
	$(BIN)/clientwright diff --base $(BASE) $(ARGS)

test: $(STAMP) ## Run the tests; narrow them with ARGS="tests/test_cli.py -k help"
	$(BIN)/python -m pytest $(ARGS)

golden: $(STAMP) ## Rewrite the expected files of tests; review the diff
	CLIENTWRIGHT_GOLDEN=1 $(BIN)/python -m pytest tests/test_diagnostics.py tests/test_codes.py tests/test_cases.py \
	    tests/broken_cyclr tests/test_diff.py tests/test_diff_reports.py tests/guide/test_configuration.py

# --- Quality ---------------------------------------------------------------------------------------------------------

GENERATED := $(wildcard generated/*/src)

.PHONY: lint format types
lint: $(STAMP) ## Check style: ruff on the tool, black on templates and generated code
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/black --check --quiet templates/runtime || { echo "make format mends the runtime" >&2; exit 1; }
	$(BIN)/black --check --quiet $(GENERATED)

format: $(STAMP) ## Rewrite the tool, the tests and the runtime in their style
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/black --quiet templates/runtime

types: $(STAMP) ## Check types with mypy --strict, pyright and ty
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/ty check --python $(VENV) --error-on-warning

.PHONY: docs
docs: $(STAMP) ## Build the guide and the rest of docs/ as a site, in site/; a link that leads nowhere fails
	$(BIN)/properdocs build

# --- Tests of tests --------------------------------------------------------------------------------------------------

.PHONY: mutants
mutants: $(STAMP) ## Change the runtime a little, and see whether a test notices: ARGS="retries tokens --every 3"
	$(BIN)/python -m tests.mutants $(or $(ARGS),retries throttle tokens auth oauth pagination positions)

# --- Real documents --------------------------------------------------------------------------------------------------

CORPUS ?= ../shared/corpus

.PHONY: corpus
corpus: $(STAMP) ## Generate and prove a client for every document in CORPUS=DIR; narrow it with ARGS="--only NAME"
	$(BIN)/python -m tests.corpus $(CORPUS) $(ARGS)

HISTORIES ?= ../shared/history

.PHONY: histories
histories: $(STAMP) ## Compare real documents of HISTORIES=DIR with what is known of them, with griffe, and as releases
	$(BIN)/python -m tests.histories $(HISTORIES)
	@for folder in $(HISTORIES)/*/; do \
	    echo "$$folder"; $(BIN)/python -m tests.griffe_check $$folder/old.* $$folder/new.*; done
	$(BIN)/python -m tests.releases $(HISTORIES)

.PHONY: renamed
renamed: $(STAMP) ## Give everything in the clients of all cases another name, and call it by the old one
	$(BIN)/python -m tests.renamed $$(mktemp -d)

.PHONY: same
same: $(STAMP) ## Compare every document in CORPUS=DIR with itself, and with its members in the opposite order
	$(BIN)/python -m tests.corpus.same $(CORPUS) $(ARGS)

.PHONY: canary fuzz
canary: $(STAMP) ## Put canaries into every string of 20 documents in CORPUS=DIR: nothing may run
	$(BIN)/python -m tests.attacks.everywhere $(CORPUS)

SECONDS ?= 600

fuzz: $(STAMP) ## Try documents that are broken by chance, for SECONDS=600
	$(BIN)/python -m tests.fuzz $(SECONDS)

.PHONY: bench
bench: $(STAMP) memory ## Measure generators and clients side by side, with documents of CORPUS=DIR, into docs/benchmarks.md
	$(BIN)/python -m tests.bench $(CORPUS) $(ARGS)

.PHONY: memory
memory: $(STAMP) ## Send and fetch 100 MB in every way, blocking and not: more than 30 MB above an idle client fails
	PYTHONPATH=templates $(BIN)/python -m tests.bench.upload_memory
	PYTHONPATH=templates $(BIN)/python -m tests.bench.downloads

.PHONY: baseline
baseline: $(STAMP) ## Count the work anew that a test compares with: rewrites tests/bench/baseline.json
	$(BIN)/python -m tests.bench.counting

# --- Releases --------------------------------------------------------------------------------------------------------

# The runtime of clients is a copy, so that what cases do with theirs counts as well.
COVERED := links or webhooks or headers or multipart or xml or streams or credentials or parameter

.PHONY: coverage
coverage: $(STAMP) ## Measure how much of the run-time its tests reach, branches included; less than 95 % fails
	rm -f .coverage .coverage.*
	$(BIN)/python -m coverage run -m pytest -q tests/runtime tests/authorization tests/cyclr/test_mock.py
	$(BIN)/python -m coverage run -m pytest -q tests/test_cases.py -k "it_is_used and ($(COVERED))"
	$(BIN)/python -m coverage combine --quiet
	$(BIN)/python -m coverage report --show-missing --skip-covered --fail-under=95

.PHONY: soak
soak: $(STAMP) ## Make ten thousand calls and a thousand clients, and look for what they leave behind
	CLIENTWRIGHT_SOAK=1 $(BIN)/python -m pytest -q -rP -o faulthandler_timeout=0 tests/cyclr/test_soundness.py

# The time that files in distributions bear: that of the last commit, so that the same commit gives the same bytes.
EPOCH := $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null),315532800)

.PHONY: build release lock
build: regenerate ## Regenerate, and build clientwright and its clients into dist/, with bills of materials
	rm -rf dist
	for project in . $(wildcard generated/*); do \
	    SOURCE_DATE_EPOCH=$(EPOCH) $(BIN)/python -m build --no-isolation --outdir dist $$project || exit 1; \
	done
	$(BIN)/twine check --strict dist/*.whl dist/*.tar.gz
	SOURCE_DATE_EPOCH=$(EPOCH) $(BIN)/python .ci/sbom.py dist

release: $(STAMP) ## Give a client its next version and changelog entry: ARGS="cyclr --dry-run"
	$(BIN)/clientwright release $(ARGS)

lock: $(STAMP) ## Pin the development requirements anew
	$(BIN)/uv pip compile --quiet --universal --upgrade --python-version 3.11 --custom-compile-command "make lock" \
	    pyproject.toml requirements-dev.in --output-file requirements-dev.txt

# --- Cleaning --------------------------------------------------------------------------------------------------------

.PHONY: clean
clean: ## Remove the environment, built files and caches
	rm -rf $(VENV) dist build site .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find generator templates tests generated -name __pycache__ -type d -prune -exec rm -rf {} +
