"""The terminal doors of suppliers: the registry and the network."""
