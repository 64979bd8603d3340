# Made by `clientwright init`. Settings of yours go before the line of the Makefile that includes this.
PYTHON ?= python3
CLIENTWRIGHT ?= clientwright==@VERSION@
BASE ?= origin/main

.PHONY: client client-setup client-check client-diff client-release client-build
client: ## Generate the client anew
	$(PYTHON) -m clientwright generate

client-setup: ## Install clientwright, and what builds the client
	$(PYTHON) -m pip install --quiet --disable-pip-version-check "$(CLIENTWRIGHT)" build twine

client-check: ## Fail when the client is stale
	$(PYTHON) -m clientwright generate --check

client-diff: ## Say what a change of the document does to callers; compare with BASE=origin/main
	$(PYTHON) -m clientwright diff @DOCUMENT@ --base $(BASE) $(ARGS)

client-release: ## Give the client its next version and changelog entry: ARGS=--dry-run
	$(PYTHON) -m clientwright release @NAME@ $(ARGS)

client-build: ## Build a wheel and a source distribution of the client into dist/@NAME@; one commit gives the same bytes
	rm -rf dist/@NAME@
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(PYTHON) -m build --outdir dist/@NAME@ $(ARGS) @FOLDER@
	echo '*' > dist/@NAME@/.gitignore
	$(PYTHON) -m twine check --strict dist/@NAME@/*
