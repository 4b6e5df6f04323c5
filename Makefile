# Each target prepares what it needs by itself: the virtual environment, the locked dependencies, Qt's system libraries.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
DEMO ?= demo
STAMP := $(VENV)/.prepared

.PHONY: demo run test check drill bench bundle wheel lock stamp system clean

demo: $(STAMP)
	rm -rf "$(DEMO)"
	$(BIN)/genderaudit demo "$(DEMO)"

run: $(STAMP) system
	$(BIN)/genderaudit

test: $(STAMP) system check
	$(BIN)/pytest -m "not drill"

check: $(STAMP)
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/ruff format --check src tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/genderaudit checklist check checklists

drill: $(STAMP)
	$(BIN)/pytest -m drill

bench: $(STAMP)
	$(BIN)/python benchmarks/run.py

bundle: $(STAMP)
	$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build build.spec
	rm -rf build/bundle-demo
	dist/genderaudit/genderaudit demo build/bundle-demo

wheel: $(STAMP)
	$(BIN)/python -m hatchling build -t wheel

# Writes names, versions and hashes; never the address of an index.
lock: $(STAMP)
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --group dev pyproject.toml -o requirements.lock

stamp: $(STAMP)
	for pack in checklists/*/; do $(BIN)/genderaudit checklist stamp "$$pack"; done

$(STAMP): requirements.lock pyproject.toml .ci/prepare
	PYTHON="$(PYTHON)" sh .ci/prepare "$(VENV)"
	touch $(STAMP)

system:
	@sh .ci/system

clean:
	rm -rf build dist demo .mypy_cache .ruff_cache .hypothesis
