#![no_main]
#![expect(dead_code, reason = "each target uses its own function")]

#[path = "../../tests/hostile/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    targets::archive(bytes);
});
