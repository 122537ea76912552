"""One screen for a news item in several languages. docs/quick-post.md has the whole."""
