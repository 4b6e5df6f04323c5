"""Two versions of one small pack."""

ITEM = "weight: 1, commitments: [4c], guidance: g, why: w, evidence: e"

OLD = """
format: 1
id: test.versions
version: 1
kind: audit
title: Versions
summary: Two versions of one pack.
default_language: en
languages: [en]
choices:
  place: [{value: north, label: North}, {value: south, label: South}]
parts: [{id: main, label: The whole}]
tiers: [{id: full, label: Full}]
rating: {scheme: un_four_tiers}
consent: {title: Before, lines: [You may decline.]}
stop_card: {title: Stop, lines: [Listen.]}
sections:
  - id: S
    label: Only
    weight: 1
    items:
      - {id: Q-01, type: single, choices: place, label: Where?, ITEM}
      - {id: Q-02, type: yes_partly_no, label: Is it?, ITEM}
      - {id: Q-03, type: text, label: Tell., ITEM}
      - {id: Q-04, type: text, label: More., ITEM}
      - {id: Q-05, type: text, label: How many?, ITEM}
""".replace("ITEM", ITEM)
NEW = (
    OLD[: OLD.index("sections:")].replace("version: 1", "version: 2").replace("value: south", "value: coast")
    + f"""sections:
  - id: S
    label: Only
    weight: 1
    items:
      - {{id: Q-01, type: single, choices: place, label: Where?, {ITEM}}}
      - {{id: Q-12, type: yes_partly_no, label: Is it?, {ITEM}}}
      - {{id: Q-03, type: text, label: Tell., {ITEM}}}
      - {{id: Q-05, type: number, label: How many?, {ITEM}}}
migrations:
  - {{from: 1, rename: {{Q-02: Q-12}}, map: {{Q-01: {{south: coast}}}}, drop: [Q-04], review: [Q-03]}}
"""
)
