"""The Python that runs the backend, and the client of the worker process started with it."""
