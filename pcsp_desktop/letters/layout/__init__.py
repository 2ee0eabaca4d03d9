"""Where words stand on a page: lines, cells, paragraphs, and the pictures of pages."""
