"""One sitting: opening, who acts, idle time and lock, backups of themselves, handing over, closing."""
