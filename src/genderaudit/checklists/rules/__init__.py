"""Pure rules over packs and answers."""
