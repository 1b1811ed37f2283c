//! The names that content, dossiers and the command line share; never translated.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A name that is not one: ids are lower-case letters, digits, `-`, `_` and `.`, starting with a letter or digit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{0}' is not an id: use lower-case letters, digits, '-', '_' and '.', starting with a letter or digit"
)]
pub struct NotAnId(pub String);

fn is_id(text: &str) -> bool {
    text.len() <= 80
        && text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The id itself, as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The id as a Fluent key part: `tlv.d3` becomes `tlv-d3`.
            pub fn key(&self) -> String {
                self.0.replace('.', "-")
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Self::try_from(text.to_owned())
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;

            fn try_from(text: String) -> Result<Self, NotAnId> {
                if is_id(&text) { Ok(Self(text)) } else { Err(NotAnId(text)) }
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

ids! {
    /// One kind of disagreement, with its own ladder: `tlv`.
    SituationId
    /// A node of the tree: a question (`tlv.agree`, `fact.sector`), a rung (`tlv.d3`, `g1`) or an end.
    NodeId
    /// A rung of a ladder, the same in every situation that shares it: `g1`, `tlv.d3`.
    StepId
    /// One of the answers to a question: `yes`, `unknown`, `none`.
    AnswerId
    /// A fact about the case: `sector`, `board`.
    FactId
    /// A value of a fact: `po`, `openbaar`, `unknown`.
    FactValue
    /// A dated fact that starts or ends terms: `decision-sent`.
    EventId
    /// A rule that gives a last day: `tlv-bezwaar`.
    DeadlineId
    /// A place in the law or an official page: `awb-6-7`.
    SourceId
    /// A kind of document that a step asks for: `tlv-besluit`.
    DocumentKindId
    /// A national body that helps or decides: `gpo`.
    BodyId
    /// A word of the glossary: `tlv`.
    TermId
    /// An announced or recent change of the law: `doorzettingsmacht`.
    ChangeId
    /// What parents may expect, with its year: `gpo-2019`.
    ExpectationId
    /// A way a step can end: `granted`, `refused`.
    OutcomeId
    /// A warning that stands with a step: `g8-lock`.
    WarningId
}

impl NodeId {
    /// The shared question that asks a fact: `fact.sector`.
    pub fn of_fact(fact: &FactId) -> Self {
        Self(format!("fact.{}", fact.0))
    }

    /// The fact that this node asks, if it is such a question.
    pub fn fact(&self) -> Option<FactId> {
        self.0.strip_prefix("fact.").map(|fact| FactId(fact.to_owned()))
    }
}

impl From<&StepId> for NodeId {
    fn from(step: &StepId) -> Self {
        Self(step.0.clone())
    }
}

impl From<&FactValue> for AnswerId {
    fn from(value: &FactValue) -> Self {
        Self(value.0.clone())
    }
}

impl From<&AnswerId> for FactValue {
    fn from(answer: &AnswerId) -> Self {
        Self(answer.0.clone())
    }
}
