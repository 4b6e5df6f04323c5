"""The stages before a workspace is open: start, new workspace, sample data, restore, recover."""
