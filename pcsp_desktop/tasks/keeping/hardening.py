"""What the app asks of the system for its own process before a plan is open; pages know it only through here."""

from pcsp_desktop.vault.hardening import harden

__all__ = ["harden"]
