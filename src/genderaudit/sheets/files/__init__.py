"""Tables read within limits with the place of every row, and written so that nothing runs as a formula."""
