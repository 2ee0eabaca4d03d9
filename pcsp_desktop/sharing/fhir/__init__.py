"""The plan as FHIR R4: written for others, and read from others."""
