# The window: fixed parts, start, overview, print, help, settings.

ui-your-child = your child
