"""Documents of this room: identities, trust bundles, and PDF files with their signatures."""
