"""Suppliers: the registry, import and matching, the networkx graph, exposure, the map's layout."""
