"""Tagged, accessible PDF (PDF/UA-1) on ReportLab, for any document: it knows nothing of plans.

HarfBuzz shapes the text, UAX #9 orders it, fonts go in with an exact way back to Unicode, and every mark on a
page belongs to the structure tree or is an artifact. The same blocks, date and fonts give the same bytes.
"""
