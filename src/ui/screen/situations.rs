//! Choosing among all situations: by what is happening, or by a few letters. Shared by the
//! beginning of a dossier, by a plan that grows, and by looking around.

use std::collections::BTreeSet;

use iced::{
    Length, Padding, border,
    font::Weight,
    widget::{Column, column, container, row},
};

use crate::{
    content::Content,
    ids::SituationId,
    ui::{
        icon::Icon,
        session::Session,
        theme::{Element, Theme, corner, space, weight},
        widget::{
            Choice, answer, body,
            buttons::{quiet_with, secondary_with},
            group, icon,
            info::Role,
            lead, measure,
            press::{Face, Press, Status},
            primary, small, text_field, tinted_card,
        },
    },
};

/// The id of the field for letters.
pub const SEARCH: &str = "situation-search";

/// As few situations as this stand in one list.
const FEW: usize = 6;

/// What is happening, in a parent's words, and the situations of it; the words are
/// `pick-group-<name>`. A situation that stands in none comes last.
const GROUPS: [(&str, &[&str]); 7] = [
    ("help", &["ondersteuning", "opp", "discriminatie"]),
    ("home", &["thuiszitten", "vrijstelling"]),
    ("away", &["schorsing", "verwijdering"]),
    ("special", &["tlv", "tlv-geweigerd-door-school", "instelling"]),
    ("school", &["toelating", "overstap", "schooladvies"]),
    ("gemeente", &["vervoer", "jeugdhulp"]),
    ("complaint", &["klacht", "dossier"]),
];

/// The group of all others.
const OTHER: &str = "other";

/// What a choice is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Aim {
    /// To begin with: the choice is shown, with a button to go on.
    #[default]
    Begin,
    /// Into a plan that is there.
    Add,
    /// Only to read: a press shows the ladder.
    Read,
}

/// What is typed, unfolded and chosen.
#[derive(Debug, Clone, Default)]
pub struct Picker {
    letters: String,
    open: Option<&'static str>,
    chosen: Option<SituationId>,
}

#[derive(Debug, Clone)]
pub enum Message {
    LettersTyped(String),
    LettersEntered,
    GroupPressed(&'static str),
    Pressed(SituationId),
    ReadPressed(SituationId),
    GoPressed(SituationId),
    HelpPressed,
}

/// What follows from a message, for the screen around the picker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    Nothing,
    /// Show the ladder of a situation, to read.
    Read(SituationId),
    /// Into the plan with it.
    Go(SituationId),
    /// Show who can help.
    Help,
}

impl Picker {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Wish {
        match message {
            Message::LettersTyped(letters) => self.letters = letters,
            Message::LettersEntered => {
                if let [only] = found(&self.letters, session).as_slice() {
                    self.chosen = Some((*only).clone());
                }
            }
            Message::GroupPressed(name) => {
                self.open = (self.open != Some(name)).then_some(name);
            }
            Message::Pressed(id) => self.chosen = Some(id),
            Message::ReadPressed(id) => return Wish::Read(id),
            Message::GoPressed(id) => return Wish::Go(id),
            Message::HelpPressed => return Wish::Help,
        }
        Wish::Nothing
    }

    /// Draws it.
    pub fn view<'a>(&'a self, aim: Aim, session: &'a Session) -> Element<'a, Message> {
        let groups = groups(&session.content);
        let mut rows = Column::new().spacing(space::M);
        if session.content.situations.len() > FEW {
            let field =
                text_field(SEARCH, session.t("pick-search"), &self.letters, Message::LettersTyped)
                    .hint(session.t("pick-search-hint"))
                    .on_submit(Message::LettersEntered);
            rows = rows.push(Element::from(field));
        }
        if !self.letters.trim().is_empty() {
            return rows.push(self.results(aim, session)).push(unsure(session)).into();
        }
        if session.content.situations.len() <= FEW {
            let all = session.content.situations.iter().map(|one| &one.id).collect();
            return rows.push(self.list(all, aim, session)).push(unsure(session)).into();
        }
        let folds = groups.into_iter().map(|(name, ids)| self.fold(name, ids, aim, session));
        let folds = group(Column::with_children(folds).spacing(space::S));
        rows.push(folds).push(unsure(session)).into()
    }

    fn results<'a>(&'a self, aim: Aim, session: &'a Session) -> Element<'a, Message> {
        let found = found(&self.letters, session);
        if found.is_empty() {
            return body(session.t("pick-nothing")).into();
        }
        let count = small(session.tf("pick-found", &[("n", found.len().into())]));
        column![count, self.list(found, aim, session)].spacing(space::XS).into()
    }

    /// A group: its name, and unfolded its situations.
    fn fold<'a>(
        &'a self,
        name: &'static str,
        ids: Vec<&'a SituationId>,
        aim: Aim,
        session: &'a Session,
    ) -> Element<'a, Message> {
        let open = self.open == Some(name);
        let title = session.t(&format!("pick-group-{name}"));
        let inside: Vec<String> = ids.iter().map(|id| short(id, session)).collect();
        let hint = (!open).then(|| inside.join(" · "));
        let words = lead(title.clone()).font(weight(Weight::Semibold)).line_height(1.35);
        let words = column![words].width(Length::Fill);
        let sign = icon(if open { Icon::Up } else { Icon::Down }, 22.0);
        let line = row![words.push(hint.clone().map(small)), sign];
        let head = Press::new(Role::Disclosure, title, line.spacing(14).align_y(iced::Center))
            .id(format!("group-{name}"))
            .description(hint.unwrap_or_default())
            .on(open)
            .on_press(Message::GroupPressed(name))
            .start()
            .least(52.0)
            .width(Length::Fill)
            .padding([12.0, 16.0])
            .face(move |theme, status| fold_face(theme, status, open));
        let mut whole = column![head].spacing(space::S);
        if open {
            let inside = container(self.list(ids, aim, session));
            whole = whole.push(inside.padding(Padding::ZERO.left(space::XL)));
        }
        whole.into()
    }

    fn list<'a>(
        &'a self,
        ids: Vec<&'a SituationId>,
        aim: Aim,
        session: &'a Session,
    ) -> Element<'a, Message> {
        if aim == Aim::Read {
            let rows = ids.into_iter().map(|id| read_row(id, session));
            return group(Column::with_children(rows).spacing(space::S));
        }
        let mut rows = Column::new().spacing(space::S);
        for id in ids {
            let chosen = self.chosen.as_ref() == Some(id);
            let choice = Choice::new(
                format!("situation-{id}"),
                session.t(&format!("situation-{}", id.key())),
                chosen,
                Message::Pressed(id.clone()),
            );
            let hint = state(id, session).map(|key| session.t(key));
            rows = rows.push(answer(Choice { hint, ..choice }));
            if chosen {
                rows = rows.push(about(id, aim, session));
            }
        }
        group(rows)
    }
}

/// Whether a situation stands in the plan already.
fn state(id: &SituationId, session: &Session) -> Option<&'static str> {
    let situated = session.dossier.situation(id)?;
    Some(if situated.left.is_none() { "pick-running" } else { "pick-aside" })
}

/// What the chosen situation is about, the button to go on, and a way to read the ladder first.
fn about<'a>(id: &SituationId, aim: Aim, session: &'a Session) -> Element<'a, Message> {
    let go = match (state(id, session), aim) {
        (Some("pick-running"), _) => "way-look-running",
        (_, Aim::Add) => "way-choose-add",
        _ => "begin-next",
    };
    let go = primary(session.t(go)).id("situation-go").on_press(Message::GoPressed(id.clone()));
    let intro = session.find(&format!("situation-{}.intro", id.key()));
    let read = quiet_with(Icon::Words, session.t("pick-read"))
        .description(session.t(&format!("situation-{}", id.key())))
        .id(format!("read-{id}"))
        .on_press(Message::ReadPressed(id.clone()));
    let buttons = row![go, read].spacing(space::M).align_y(iced::Center).wrap();
    let words = intro.map(|words| measure(body(words)));
    tinted_card(Column::new().push(words).push(buttons).spacing(space::S))
}

/// A situation that is only read.
fn read_row<'a>(id: &SituationId, session: &'a Session) -> Element<'a, Message> {
    let title = session.t(&format!("situation-{}", id.key()));
    let words = lead(title.clone()).line_height(1.35).width(Length::Fill);
    let line = row![words, icon(Icon::Right, 22.0)];
    Press::new(Role::Link, title, line.spacing(14).align_y(iced::Center))
        .id(format!("situation-{id}"))
        .on_press(Message::ReadPressed(id.clone()))
        .start()
        .least(52.0)
        .width(Length::Fill)
        .padding([12.0, 16.0])
        .face(|theme, status| fold_face(theme, status, false))
        .into()
}

/// "I don't know" leads to a person.
fn unsure(session: &Session) -> Element<'_, Message> {
    let help = secondary_with(Icon::Help, session.t("pick-unsure")).id("situation-unsure");
    let words = small(session.t("pick-unsure-hint"));
    column![help.on_press(Message::HelpPressed), words].spacing(space::XS).into()
}

fn short(id: &SituationId, session: &Session) -> String {
    let key = format!("situation-{}", id.key());
    session.find(&format!("{key}.short")).unwrap_or_else(|| session.t(&key))
}

/// The groups that hold situations of this content, in the order of the content within a group.
fn groups(content: &Content) -> Vec<(&'static str, Vec<&SituationId>)> {
    let named: BTreeSet<&str> = GROUPS.iter().flat_map(|(_, ids)| ids.iter().copied()).collect();
    let all = || content.situations.iter().map(|situation| &situation.id);
    let mut groups: Vec<(&'static str, Vec<&SituationId>)> = GROUPS
        .iter()
        .map(|(name, ids)| {
            let known = ids.iter().filter_map(|id| all().find(|known| known.as_str() == *id));
            (*name, known.collect())
        })
        .collect();
    groups.push((OTHER, all().filter(|id| !named.contains(id.as_str())).collect()));
    groups.retain(|(_, ids)| !ids.is_empty());
    groups
}

/// The situations whose words hold all that was typed: title first, then the short name, the
/// explanation, the name of the group and words that parents use.
fn found<'a>(letters: &str, session: &'a Session) -> Vec<&'a SituationId> {
    let wanted = letters.to_lowercase();
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let mut found: Vec<(bool, &SituationId)> = Vec::new();
    for (name, ids) in groups(&session.content) {
        let heading = session.t(&format!("pick-group-{name}"));
        for id in ids {
            let key = format!("situation-{}", id.key());
            let title = session.t(&key).to_lowercase();
            let rest = [".short", ".intro"].map(|part| session.find(&format!("{key}{part}")));
            let also = session.find(&format!("pick-also-{}", id.key()));
            let rest = rest.into_iter().flatten().chain([heading.clone()]).chain(also);
            let rest = rest.collect::<Vec<_>>().join(" ").to_lowercase();
            let all = |words: &dyn Fn(&str) -> bool| wanted.iter().all(|word| words(word));
            if all(&|word| title.contains(word)) {
                found.push((false, id));
            } else if all(&|word| title.contains(word) || rest.contains(word)) {
                found.push((true, id));
            }
        }
    }
    found.sort_by_key(|(later, _)| *later);
    found.into_iter().map(|(_, id)| id).collect()
}

fn fold_face(theme: &Theme, status: Status, open: bool) -> Face {
    let palette = theme.palette;
    let hovered = matches!(status, Status::Hovered | Status::Held);
    let background = if open || hovered { palette.tint } else { palette.card };
    let edge = if open { palette.primary } else { palette.edge };
    let border = border::rounded(corner::ANSWER).width(theme.edge()).color(edge);
    Face { background, text: Some(palette.ink), border, ..Face::bare() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_situation_of_the_content_stands_in_one_group() {
        let content = Content::built_in().unwrap();
        let groups = groups(&content);
        let mut shown: Vec<&SituationId> = groups.iter().flat_map(|(_, ids)| ids.clone()).collect();
        let mut all: Vec<&SituationId> = content.situations.iter().map(|one| &one.id).collect();
        shown.sort();
        all.sort();
        assert_eq!(shown, all);
        assert!(groups.iter().all(|(name, _)| *name != OTHER), "{groups:?}");
    }
}
