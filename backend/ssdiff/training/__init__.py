"""Training: the manifest of scenes, Wald's protocol with augmentation, the trainer."""
