"""What cells and headings say, and what may stand in a cell that a spreadsheet program will open."""
