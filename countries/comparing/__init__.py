"""Two to four countries side by side: what is asked for, what is shown, and the same as files."""
