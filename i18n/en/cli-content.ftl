# The commands "content check", "show", "walk" and "graph".

cli-content-check-clean = The content is in order.
# $expiring (number): reviews that have expired or soon will.
cli-content-check-expiring = { $expiring ->
    [one] The content is in order. One text must be read again soon.
   *[other] The content is in order. { $expiring } texts must be read again soon.
}
# $faults (number): faults, one on each line above.
cli-content-check-faults = { $faults ->
    [one] There is one fault. Correct the line above and check again.
   *[other] There are { $faults } faults. Correct the lines above and check again.
}
