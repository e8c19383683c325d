# Everything a newcomer needs is `make demo` and `make test`. Only Python 3.11 or newer and make
# have to be there; all else goes into .venv and .cache, and `make clean` removes both.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
SAMPLE ?= evals/samples/nurse-tidy.md

.DEFAULT_GOAL := help
.PHONY: help demo test check format models docs bench clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|' 2>/dev/null \
	  || sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1    \2/p' $(MAKEFILE_LIST)

demo: .venv/demo-ready ## Install, and write the messages for one sample note, offline
	@echo; echo "--- $(SAMPLE)"; cat $(SAMPLE); echo "--- the messages"; echo
	@$(BIN)/writer thanks --model offline $(SAMPLE)

test: check ## Install, then run every check and test
	WRITER_REQUIRE_MODEL=1 $(BIN)/python -m pytest -q -n auto --dist loadfile
	$(BIN)/writer eval --model offline --out .cache/eval --baseline evals/results/offline/scores.json > .cache/eval.txt \
	  || { cat .cache/eval.txt; exit 1; }

check: .venv/test-ready models
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/test-ready ## Format the code and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

models: .venv/demo-ready ## Fetch the small language model that the tests use (98 MB, once)
	@$(BIN)/python tools/get_model.py smollm2-135m

docs: .venv/demo-ready ## Put the messages that its note becomes today into README.md
	$(BIN)/python tools/update_readme.py

bench: .venv/demo-ready ## Time whole processes beside the `llm` command
	$(BIN)/python benchmarks/run.py

clean: ## Remove what the other targets made
	rm -rf .venv .cache dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "$(PYTHON) is older than 3.11; run: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/demo-ready: pyproject.toml constraints.txt | .venv/bin/python
	$(PIP) install -q -c constraints.txt -e .
	@touch $@

.venv/test-ready: pyproject.toml constraints.txt | .venv/bin/python
	$(PIP) install -q -c constraints.txt -e '.[dev,local,eval]'
	@touch $@ .venv/demo-ready
