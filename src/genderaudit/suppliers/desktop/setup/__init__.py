"""How suppliers are counted, on the screen: currency, rates, definition, weights, assumed risk, targets."""
