"""The guided runner: outline, questions and guide of one engagement's checklist."""
