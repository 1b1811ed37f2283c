//! The loader: what it refuses, and that the built-in content is whole.

use jouw_weg::content::Content;

#[test]
fn the_built_in_content_loads() {
    let content = Content::built_in().map_err(|faults| faults.to_string()).unwrap();
    let ids: Vec<&str> = content.situations.iter().map(|found| found.id.as_str()).collect();
    assert_eq!(ids, ["toelating", "tlv"]);
}
