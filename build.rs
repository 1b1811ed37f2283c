//! Builds again when a file of texts or content is added, changed or removed: the folders are
//! embedded as they are, and the compiler notices edits of known files only.

fn main() {
    for folder in ["i18n", "i18n/nl", "i18n/en", "assets/content", "assets/examples"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    println!("cargo:rerun-if-changed=build.rs");
}
