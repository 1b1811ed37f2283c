//! One document, shown: a picture, or a PDF page by page. What can't be shown says why.

use iced::widget::{Column, column, image::Handle, row};

use super::list::facts;
use crate::{
    documents::{
        Fault, Media,
        apart::Stop,
        preview::{self, Preview, Shape},
        share,
    },
    dossier::{Document, RecordId},
    problem,
    ui::{
        action::{Action, File},
        icon::Icon,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, buttons::quiet_with, buttons::secondary_with, card, measure, notice,
            now_title, picture::picture, small, words::soft_ink,
        },
    },
};

/// The most height of a picture, so that all of it is seen at once.
const WHOLE: f32 = 760.0;

/// The document that is shown; put away, what is still being read is stopped.
#[derive(Debug)]
pub(super) struct Look {
    id: RecordId,
    /// From 1.
    page: u32,
    shown: Option<(Handle, Shape)>,
    fault: Option<Fault>,
    busy: bool,
    stop: Stop,
}

#[derive(Debug, Clone)]
pub enum Message {
    PagePressed(u32),
    Looked { id: RecordId, page: u32, result: Result<Preview, Fault> },
    ClosePressed,
    OutsidePressed,
    CopyPressed,
    SharePressed,
}

const fn up(message: Message) -> super::Message {
    super::Message::Look(message)
}

impl Drop for Look {
    fn drop(&mut self) {
        self.stop.stop();
    }
}

impl Look {
    /// Begins to show a document.
    pub(super) fn at(id: RecordId, session: &Session) -> (Option<Self>, Action<super::Message>) {
        let Some(document) = session.dossier.document(&id) else { return (None, Action::None) };
        let can = preview::can_show(&document.extension);
        let mut look = Self {
            id,
            page: 1,
            shown: None,
            fault: (!can).then_some(Fault::OtherKind),
            busy: false,
            stop: Stop::default(),
        };
        let action = if can { look.ask(1) } else { Action::None };
        (Some(look), action)
    }

    pub(super) const fn id(&self) -> &RecordId {
        &self.id
    }

    fn ask(&mut self, page: u32) -> Action<super::Message> {
        self.stop.stop();
        self.stop = Stop::default();
        (self.page, self.busy) = (page, true);
        let (id, stop) = (self.id.clone(), self.stop.clone());
        let then = |id, page, result| up(Message::Looked { id, page, result });
        Action::File(File::LookAt { id, page, stop, then })
    }

    pub(super) fn update(&mut self, message: Message) -> Action<super::Message> {
        match message {
            Message::PagePressed(page) => self.ask(page),
            Message::Looked { id, page, result } if id == self.id && page == self.page => {
                self.busy = false;
                match result {
                    Ok(Preview { shape, pixels }) => {
                        let handle = Handle::from_rgba(shape.width, shape.height, pixels);
                        (self.shown, self.fault) = (Some((handle, shape)), None);
                    }
                    Err(fault) => self.fault = Some(fault),
                }
                Action::None
            }
            Message::OutsidePressed => Action::File(File::OpenDocument(self.id.clone())),
            Message::CopyPressed => Action::File(File::CopyDocument(self.id.clone())),
            Message::SharePressed => Action::File(File::ShareDocument(self.id.clone())),
            // An answer to what was asked before.
            Message::Looked { .. } | Message::ClosePressed => Action::None,
        }
    }

    pub(super) fn view<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let back = quiet_with(Icon::Back, session.t("papers-look-close")).id("papers-look-close");
        let mut rows =
            Column::new().spacing(space::S).push(back.on_press(up(Message::ClosePressed)));
        let Some(document) = session.dossier.document(&self.id) else { return rows.into() };
        rows = rows.push(now_title(document.name.clone()));
        rows = rows.push(small(facts(document, session)));
        rows = rows.push(ways(document, session));
        rows = rows.push(self.pages("papers-page", session));
        if let Some(fault) = &self.fault {
            let words = problem::sentence(&session.texts, session.language(), fault);
            rows = rows.push(measure(notice(Chip::Quiet, words)));
        } else if self.shown.is_none() {
            rows = rows.push(body(session.t("papers-look-busy")));
        }
        if let Some((handle, shape)) = self.shown.as_ref().filter(|_| self.fault.is_none()) {
            if shape.cut_off {
                rows = rows.push(measure(notice(Chip::Yours, session.t("papers-look-cut-off"))));
            }
            rows = rows.push(picture(
                handle.clone(),
                wide(document, *shape),
                of(document, *shape, session),
            ));
            // A long page is read to its end: the next one is asked for there.
            rows = rows.push(self.pages("papers-page-below", session));
        }
        card(rows)
    }

    /// Which page, and the ones beside it.
    fn pages<'a>(&self, id: &str, session: &'a Session) -> Option<Element<'a, super::Message>> {
        let pages = self.shown.as_ref()?.1.pages;
        if pages < 2 {
            return None;
        }
        let to = |page: u32| {
            let there = (1..=pages).contains(&page) && !self.busy;
            there.then_some(up(Message::PagePressed(page)))
        };
        let before = secondary_with(Icon::Left, session.t("papers-look-before"));
        let next = secondary_with(Icon::Right, session.t("papers-look-next"));
        let values = [("page", self.page.into()), ("pages", pages.into())];
        let line = row![
            before.id(format!("{id}-before")).on_press_maybe(to(self.page - 1)),
            body(session.tf("papers-look-page", &values)),
            next.id(format!("{id}-next")).on_press_maybe(to(self.page + 1)),
        ];
        Some(line.spacing(space::M).align_y(iced::Center).wrap().into())
    }
}

/// As wide as its pixels, small ones are not blown up; a picture is seen whole, a page is read.
#[expect(clippy::cast_precision_loss, reason = "at most some thousand pixels")]
fn wide(document: &Document, shape: Shape) -> f32 {
    let (width, height) = (shape.width as f32, shape.height as f32);
    match Media::of(document) {
        Media::Picture => width.min(WHOLE * width / height),
        _ => width,
    }
}

/// What a screen reader says of it.
fn of(document: &Document, shape: Shape, session: &Session) -> String {
    let name = document.name.clone();
    if shape.pages < 2 {
        return session.tf("papers-look-picture", &[("name", name.into())]);
    }
    let page = [("page", shape.page.into()), ("pages", shape.pages.into()), ("name", name.into())];
    session.tf("papers-look-page-of", &page)
}

/// Its own program, a copy as it is, a copy to share; and what that one leaves out.
fn ways<'a>(document: &'a Document, session: &'a Session) -> Element<'a, super::Message> {
    let named = document.name.clone();
    let outside = secondary_with(Icon::External, session.t("papers-open-outside"));
    let copy = secondary_with(Icon::Save, session.t("papers-copy")).description(named.clone());
    let share = secondary_with(Icon::Upload, session.t("papers-share")).description(named.clone());
    let cleans = share::can_clean(&document.extension);
    let share = share.on_press_maybe(cleans.then_some(up(Message::SharePressed)));
    let buttons = row![
        outside.description(named).id("papers-outside").on_press(up(Message::OutsidePressed)),
        copy.id("papers-copy").on_press(up(Message::CopyPressed)),
        share.id("papers-share"),
    ];
    let about = match document.extension.as_str() {
        "pdf" => "papers-share-drops-pdf",
        _ if cleans => "papers-share-drops",
        _ => "papers-share-keeps",
    };
    let about = measure(small(session.t(about)).style(soft_ink));
    column![buttons.spacing(space::S).wrap(), about].spacing(space::XS).into()
}
