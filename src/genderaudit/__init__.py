"""GenderAudit: guided gender-lens checklists that become signed reports which prove themselves."""

__version__ = "0.4.0"
