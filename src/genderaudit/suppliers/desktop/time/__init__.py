"""The time machine of the map: as we knew it, as it was true, saved states compared."""
