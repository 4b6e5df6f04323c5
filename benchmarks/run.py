"""Runs every benchmark in a process of its own and prints its lines: values, ratios, targets."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    failed = []
    for script in sorted(Path(__file__).parent.glob("*.py")):
        if script.name == "run.py":
            continue
        print(f"== {script.stem}", flush=True)
        if subprocess.run([sys.executable, str(script)], check=False).returncode:
            failed.append(script.stem)
    if failed:
        print("did not finish: " + ", ".join(failed))
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
