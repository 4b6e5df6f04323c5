"""Composing a whole report from its data, beside only drawing the pages that were composed before."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "reports" / "pages"))

from pages_sample import report_data

from genderaudit.reports.files.report import compose, draw_report, print_story

RUNS = 5


def main() -> None:
    """Prints one line for each language."""
    for language in ("en", "ar"):
        data, pack = report_data(language)
        packs = {pack.files_hash: pack}
        draw_report(data, packs)
        whole, drawing = [], []
        for _ in range(RUNS):
            started = time.process_time()
            draw_report(data, packs)
            whole.append(time.process_time() - started)
            paper, story = compose(data, pack)
            started = time.process_time()
            print_story(paper, story, data, packs)
            drawing.append(time.process_time() - started)
        ratio = min(whole) / min(drawing)
        print(f"whole report, {language}: {min(whole):.3f} s, ratio {ratio:.2f} of drawing alone (target 1.50)")


if __name__ == "__main__":
    main()
