# Each target prepares what it needs by itself: the virtual environment, the locked dependencies, Qt's system libraries.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
DEMO ?= demo
STAMP := $(VENV)/.prepared
PEERS := $(VENV)/peers
LANGUAGES := en fr es ar
# Qt reads the window's texts compiled; only their sources are kept
QM := $(LANGUAGES:%=resources/language/%/window.qm)

.PHONY: demo run test check drill bench bundle wheel lock stamp texts screenshots system clean

demo: $(STAMP)
	rm -rf "$(DEMO)"
	$(BIN)/genderaudit demo "$(DEMO)"

run: $(STAMP) $(QM) system
	$(BIN)/genderaudit

test: $(STAMP) $(QM) system check
	$(BIN)/pytest -m "not drill" -n auto --maxprocesses 4 --dist loadfile

check: $(STAMP)
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/ruff format --check src tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/genderaudit checklist check checklists

drill: $(STAMP) $(QM)
	$(BIN)/pytest -m drill

bench: $(STAMP) $(QM) $(PEERS)
	PYTHONPATH=$(PEERS) $(BIN)/python benchmarks/run.py

# What the benchmarks compare with lies beside the environment, so that the program cannot come to rest on it.
$(PEERS): benchmarks/peers.lock $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --upgrade --target $(PEERS) -r benchmarks/peers.lock
	touch $(PEERS)

bundle: $(STAMP) $(QM)
	$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build build.spec
	rm -rf build/bundle-demo
	dist/genderaudit/genderaudit demo build/bundle-demo
	@echo "The window of the bundle must still be open after five seconds:"
	env -u VIRTUAL_ENV PATH=/usr/bin:/bin GENDERAUDIT_HOME=build/bundle-home QT_QPA_PLATFORM=offscreen \
		timeout 5 dist/genderaudit/genderaudit-window; test $$? = 124

wheel: $(STAMP) $(QM)
	$(BIN)/python -m hatchling build -t wheel

# Writes names, versions and hashes; never the address of an index.
lock: $(STAMP)
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --group dev pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-deps --no-emit-index-url --no-header --no-annotate --group bench pyproject.toml -o benchmarks/peers.lock

stamp: $(STAMP)
	for pack in checklists/*/; do $(BIN)/genderaudit checklist stamp "$$pack"; done

# Pictures of every screen for the README and the guide.
screenshots: $(STAMP) $(QM) system
	$(BIN)/python docs/make_screenshots.py

resources/language/%/window.qm: resources/language/%/window.ts $(STAMP)
	$(BIN)/pyside6-lrelease -silent $< -qm $@

# Collects the window's texts from code and forms into the sources that translators work on.
texts: $(STAMP)
	$(BIN)/python resources/language/collect.py

$(STAMP): requirements.lock pyproject.toml .ci/prepare
	PYTHON="$(PYTHON)" sh .ci/prepare "$(VENV)"
	touch $(STAMP)

system:
	@sh .ci/system

clean:
	rm -rf build dist demo .mypy_cache .ruff_cache .hypothesis
