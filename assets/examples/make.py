#!/usr/bin/env python3
"""Makes the pictures and the DOCX of the built-in example dossier, the same bytes each time.

    python3 -m venv /tmp/venv
    /tmp/venv/bin/pip install -r assets/examples/requirements.txt
    /tmp/venv/bin/python assets/examples/make.py            # writes beside this file
    /tmp/venv/bin/python assets/examples/make.py --check    # writes nothing, fails if a file differs

Everybody and everything in these files is invented. They hold no date: the dates of the story move
with the day on which the example is written (src/example), so a date in a picture would contradict
the log. Papers whose text does hold dates (the decision, the mail, the view of the parents) carry
marks such as {{date:decision}} that the program fills in.
"""

import io
import random
import re
import sys
import zipfile
from pathlib import Path

import numpy as np
import reportlab
from docx import Document
from docx.shared import Pt
from HersheyFonts import HersheyFonts
from PIL import Image, ImageDraw, ImageFilter, ImageFont

HERE = Path(__file__).resolve().parent
FONTS = Path(reportlab.__file__).parent / "fonts"
INVENTED = "Verzonnen stuk, hoort bij het voorbeelddossier van Jouw weg."


# --- Handwriting ---------------------------------------------------------------------------------


def handwriting(size):
    """A stroke font: drawn line by line, so that each letter can differ a little."""
    font = HersheyFonts()
    font.load_default_font("futural")
    font.normalize_rendering(size)
    return font


def write(draw, text, at, size, ink, width, chance):
    """Writes a line by hand: letters of uneven height, slant and place. Returns the right edge."""
    font = handwriting(size)
    x, y = at
    slant = 0.10 + chance.uniform(-0.02, 0.02)
    for letter in text:
        if letter == " ":
            x += size * 0.34 * chance.uniform(0.85, 1.15)
            continue
        strokes = [list(stroke) for stroke in font.strokes_for_text(letter)]
        points = [point for stroke in strokes for point in stroke]
        right = max((px for px, _ in points), default=0)
        scale = chance.uniform(0.93, 1.05)
        drop = chance.uniform(-0.03, 0.03) * size
        lean = slant + chance.uniform(-0.05, 0.05)
        for stroke in strokes:
            line = []
            for px, py in stroke:
                wobble = chance.uniform(-0.012, 0.012) * size
                line.append((x + px * scale + py * lean + wobble, y - py * scale + drop + wobble))
            draw.line(line, fill=ink, width=width, joint="curve")
            for px, py in (line[0], line[-1]):
                draw.ellipse([px - width / 2, py - width / 2, px + width / 2, py + width / 2], ink)
        x += right * scale + size * 0.16
    return x


# --- The photo: a school desk with a day schedule -------------------------------------------------

WIDE, HIGH = 3024, 4032  # as seen; 12 megapixels


def smooth_noise(grain, shape, cells):
    """Noise that changes slowly: a coarse grid, drawn out."""
    coarse = Image.fromarray(grain.normal(0, 1, cells).astype(np.float32), mode="F")
    return np.asarray(coarse.resize((shape[1], shape[0]), Image.Resampling.BICUBIC))


def table(grain):
    """A wooden table top: long veins, broad bands, fine fibres."""
    shape = (HIGH, WIDE)
    bands = smooth_noise(grain, shape, (14, 3))
    veins = smooth_noise(grain, shape, (260, 5))
    fibres = smooth_noise(grain, shape, (2016, 60))
    rings = np.sin(np.linspace(0, 46, HIGH)[:, None] + bands * 2.6)
    light = 1 + bands * 0.03 + veins * 0.045 + fibres * 0.035 + rings * 0.03
    wood = np.array([201, 165, 121], dtype=np.float32)[None, None, :] * light[:, :, None]
    return Image.fromarray(np.clip(wood, 0, 255).astype(np.uint8), mode="RGB")


def tick(draw, box, ink, chance):
    x, y, side = box
    points = [(x + side * 0.18, y + side * 0.5), (x + side * 0.42, y + side * 0.82),
              (x + side * 0.98, y - side * 0.12 + chance.uniform(-6, 6))]
    draw.line(points, fill=ink, width=13, joint="curve")


def card(chance):
    """The laminated card on the desk, flat: what the day looks like and when help came."""
    paper = Image.new("RGB", (1900, 2560), (250, 248, 240))
    draw = ImageDraw.Draw(paper)
    draw.rounded_rectangle([24, 24, 1875, 2535], 60, outline=(88, 130, 168), width=16)
    blue, black, green = (38, 66, 140), (40, 42, 48), (28, 112, 60)
    write(draw, "De dag van Sam", (150, 300), 150, blue, 16, chance)
    draw.line([(150, 370), (1130, 352)], fill=(222, 120, 48), width=14)
    rows = [("8.30", "kring  (koptelefoon mag)"), ("9.00", "rekenen"), ("10.15", "buiten, met Daan"),
            ("10.45", "taal op je rustige plek"), ("11.30", "lezen"), ("12.00", "naar huis")]
    for number, (hour, what) in enumerate(rows):
        y = 560 + number * 190
        write(draw, hour, (150, y), 88, black, 11, chance)
        write(draw, what, (520, y), 88, black, 11, chance)
        draw.line([(150, y + 50), (1750, y + 46)], fill=(196, 204, 210), width=4)
    write(draw, "Hulp van juf Esra, een uur:", (150, 1830), 92, blue, 12, chance)
    for number, day in enumerate(["ma", "di", "wo", "do", "vr"]):
        x = 190 + number * 320
        write(draw, day, (x, 2010), 88, black, 11, chance)
        draw.rounded_rectangle([x, 2080, x + 170, 2250], 14, outline=black, width=9)
        if day in ("ma", "wo"):
            tick(draw, (x, 2080, 170), green, chance)
    return paper.convert("RGBA")


def coefficients(target, source):
    """Perspective: the eight numbers that Pillow wants, from four corners to four corners."""
    rows, goal = [], []
    for (x, y), (u, v) in zip(target, source):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        goal += [u, v]
    return np.linalg.solve(np.array(rows, dtype=np.float64), np.array(goal, dtype=np.float64))


def lay(scene, piece, corners, shadow=46):
    """Puts a flat piece on the table at four corners, with a soft shadow below it."""
    wide, high = piece.size
    source = [(0, 0), (wide, 0), (wide, high), (0, high)]
    there = piece.transform(scene.size, Image.Transform.PERSPECTIVE,
                            coefficients(corners, source), Image.Resampling.BICUBIC)
    dark = there.getchannel("A").filter(ImageFilter.GaussianBlur(shadow))
    dark = dark.point(lambda value: int(value * 0.5))
    scene.paste((52, 36, 22), (shadow // 2, shadow), dark)
    scene.paste(there, (0, 0), there)


def pencil(length, colour):
    """A pencil, lying: body in three facets, wood, point."""
    piece = Image.new("RGBA", (length, 96), (0, 0, 0, 0))
    draw = ImageDraw.Draw(piece)
    for top, factor in ((0, 1.12), (32, 1.0), (64, 0.78)):
        facet = tuple(min(255, int(part * factor)) for part in colour)
        draw.rectangle([0, top, length - 190, top + 32], fill=facet)
    draw.polygon([(length - 190, 0), (length - 190, 96), (length - 40, 56), (length - 40, 40)],
                 fill=(226, 190, 142))
    draw.polygon([(length - 70, 34), (length - 70, 62), (length - 4, 48)], fill=(50, 50, 54))
    return piece


def eraser():
    piece = Image.new("RGBA", (460, 230), (0, 0, 0, 0))
    draw = ImageDraw.Draw(piece)
    draw.rounded_rectangle([0, 0, 459, 229], 34, fill=(236, 232, 226))
    draw.rectangle([150, 0, 459, 229], fill=(70, 128, 186))
    draw.rectangle([150, 96, 459, 132], fill=(240, 240, 240))
    return piece


def headphones():
    """Half in the picture: the ear defenders of the corner of the desk."""
    piece = Image.new("RGBA", (1300, 1300), (0, 0, 0, 0))
    draw = ImageDraw.Draw(piece)
    draw.arc([120, 120, 1180, 1180], 150, 350, fill=(44, 48, 56), width=70)
    draw.arc([134, 134, 1166, 1166], 150, 350, fill=(96, 102, 112), width=14)
    for x, y in ((90, 640), (960, 420)):
        draw.ellipse([x, y, x + 330, y + 420], fill=(34, 86, 92))
        draw.ellipse([x + 50, y + 60, x + 280, y + 360], fill=(52, 118, 124))
    return piece


def photo():
    """The whole scene, upright, before the camera turns it."""
    chance, grain = random.Random(20261122), np.random.default_rng(20261122)
    scene = table(grain)
    lay(scene, headphones(), [(1950, -330), (3200, -420), (3330, 830), (2060, 900)])
    lay(scene, card(chance), [(470, 820), (2410, 700), (2660, 3360), (300, 3430)], shadow=40)
    lay(scene, pencil(1500, (214, 66, 52)), [(330, 3640), (1790, 3500), (1800, 3590), (340, 3735)], 26)
    lay(scene, pencil(1150, (58, 132, 86)), [(1500, 3840), (2620, 3900), (2612, 3984), (1494, 3930)], 26)
    lay(scene, eraser(), [(2230, 3560), (2640, 3500), (2680, 3700), (2260, 3765)], 30)
    far = np.linspace(1.0, 0.0, HIGH)[:, None] * np.ones((1, WIDE))
    mask = Image.fromarray(np.clip((far - 0.78) * 900, 0, 255).astype(np.uint8), mode="L")
    scene.paste(scene.filter(ImageFilter.GaussianBlur(9)), (0, 0), mask)
    y, x = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    window = 1.12 - 0.42 * np.hypot((x - 700) / WIDE, (y - 900) / HIGH)
    pixels = np.asarray(scene, dtype=np.float32) * window[:, :, None]
    pixels *= np.array([1.02, 1.0, 0.95], dtype=np.float32)
    soft = smooth_noise(grain, (HIGH, WIDE), (HIGH // 3, WIDE // 3))
    pixels += soft[:, :, None] * 2.4 + grain.normal(0, 2.6, pixels.shape).astype(np.float32)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8), mode="RGB")


def photo_jpeg():
    """Stored lying on its side, as a phone does; EXIF says that it must be turned (6: 90° right)."""
    stored = photo().transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Voorbeeld"
    exif[0x0110] = "Verzonnen telefoon"
    out = io.BytesIO()
    stored.save(out, "JPEG", quality=91, subsampling=2, exif=exif, dpi=(72, 72))
    return out.getvalue()


# --- The scan: a report of three pages, pictures only ---------------------------------------------

BLACKED = "█"

# Lines "kind|text": h heading, b small heading, s small, t a score, sign a signature; === a new page.
REPORT = [
    [line.replace("{invented}", INVENTED).split("|", 1) for line in page.splitlines()]
    for page in (HERE / "onderzoeksverslag.txt").read_text(encoding="utf-8").split("===\n")
]

FACES = {"h": ("VeraBd.ttf", 34), "b": ("VeraBd.ttf", 24), "s": ("Vera.ttf", 18), "": ("Vera.ttf", 23),
         "t": ("Vera.ttf", 23), "sign": ("Vera.ttf", 23)}


def wrapped(text, font, wide):
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if font.getlength(longer) > wide and line:
            lines.append(line)
            line = word
        else:
            line = longer
    return lines + [line]


def blacked(draw, text, at, font):
    """Text with the blacked-out parts drawn as bars of a thick felt pen."""
    x, y = at
    for part in text.split(" "):
        wide = font.getlength(part + " ")
        if BLACKED in part:
            draw.rectangle([x - 4, y - 5, x + wide - 6, y + 30], fill=18)
        else:
            draw.text((x, y), part, font=font, fill=40)
        x += wide


def report_page(paragraphs, number, grain, chance):
    """One page as the scanner saw it: 150 dots per inch, grey, a little askew, with its dirt."""
    page = Image.new("L", (1240, 1754), 247)
    draw = ImageDraw.Draw(page)
    y = 140
    for kind, text in paragraphs:
        face, size = FACES[kind]
        font = ImageFont.truetype(str(FONTS / face), size)
        if kind == "sign":
            curve = [(150 + step * 6, y + 40 + 26 * np.sin(step / 2.3) * np.cos(step / 7.0)
                      + chance.uniform(-5, 5)) for step in range(46)]
            draw.line(curve, fill=50, width=4, joint="curve")
            y += 100
        elif kind == "t":
            what, score = text.split("|")
            draw.text((150, y), what, font=font, fill=40)
            draw.rectangle([480, y + 2, 480 + int(score) * 4, y + 26], fill=150, outline=60)
            draw.text((500 + int(score) * 4, y), score, font=font, fill=40)
            y += 46
        else:
            y += 14 if kind == "b" else 0
            for line in wrapped(text, font, 960):
                blacked(draw, line, (140, y), font)
                y += int(size * 1.55)
            y += 8
    foot = ImageFont.truetype(str(FONTS / "Vera.ttf"), 18)
    draw.text((140, 1660), f"Verslag Sam · blad {number} van {len(REPORT)}", font=foot, fill=70)
    page = page.rotate([0.55, -0.4, 0.75][number - 1], Image.Resampling.BICUBIC, fillcolor=236)
    pixels = np.asarray(page.filter(ImageFilter.GaussianBlur(0.55)), dtype=np.float32)
    side = np.ones(pixels.shape, dtype=np.float32)
    side[:, :26] = np.linspace(0.62, 1.0, 26)[None, :]
    side[-18:, :] *= np.linspace(1.0, 0.8, 18)[:, None]
    pixels = pixels * side + grain.normal(0, 4.2, pixels.shape).astype(np.float32)
    for _ in range(140):
        row, column = chance.randrange(8, 1740), chance.randrange(30, 1230)
        pixels[row:row + chance.randrange(1, 4), column:column + chance.randrange(1, 4)] *= 0.55
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8), mode="L")


def scan_pdf():
    """A PDF with one grey JPEG per page and not a single letter, as a scanner at work makes it."""
    grain, chance = np.random.default_rng(7), random.Random(7)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    pages = []
    for number, paragraphs in enumerate(REPORT, start=1):
        out = io.BytesIO()
        report_page(paragraphs, number, grain, chance).save(out, "JPEG", quality=74)
        picture = out.getvalue()
        image, content = len(objects) + 1, b"q 595.2 0 0 841.92 0 0 cm /Im0 Do Q"
        objects.append(b"<< /Type /XObject /Subtype /Image /Width 1240 /Height 1754 /BitsPerComponent 8"
                       b" /ColorSpace /DeviceGray /Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream"
                       % (len(picture), picture))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.2 841.92] /Contents %d 0 R"
                       b" /Resources << /XObject << /Im0 %d 0 R >> >> >>" % (image + 1, image))
        pages.append(image + 2)
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages))
    objects.append(b"<< /Producer (Verzonnen scanner) >>")
    return pdf_file(objects)


def pdf_file(objects):
    """Objects, numbered from 1, as a whole file; the last is the Info."""
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table_at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, len(objects), table_at)
    return bytes(out)


# --- The picture of the screen: messages in an app of the school ----------------------------------

MESSAGES = [
    ("them", "Goedemorgen Nadia. Het lukt vandaag niet in de klas. Sam zit in de gang, onder de jassen. "
             "Hij wil niet praten.", "10.52"),
    ("them", "Kunt u hem om 12.00 uur ophalen?", "10.52"),
    ("us", "Ik kom eraan. Is juf Esra vanochtend bij hem geweest?", "10.57"),
    ("them", "Nee, zij valt deze week in bij de kleuters. Ik kan hem nu niet alleen helpen, ik heb er "
             "27 in de klas.", "11.03"),
    ("us", "Dank u voor het eerlijke antwoord. Mag zijn koptelefoon bij hem liggen?", "11.05"),
    ("them", "Ja, die heb ik hem gegeven. Daan zit even bij hem.", "11.06"),
]


def screen_png():
    """A phone's picture of its own screen: 1080 x 2340, no date, only times of the day."""
    wide, high = 1080, 2340
    screen = Image.new("RGB", (wide, high), (238, 242, 240))
    draw = ImageDraw.Draw(screen)
    face = {name: ImageFont.truetype(str(FONTS / file), size) for name, file, size in (
        ("title", "VeraBd.ttf", 46), ("small", "Vera.ttf", 30), ("text", "Vera.ttf", 41))}
    draw.rectangle([0, 0, wide, 250], fill=(26, 92, 84))
    draw.text((54, 26), "11:08", font=face["small"], fill="white")
    draw.rounded_rectangle([930, 30, 1010, 62], 8, outline="white", width=4)
    draw.rectangle([936, 36, 986, 56], fill="white")
    draw.ellipse([50, 112, 160, 222], fill=(240, 196, 84))
    draw.text((82, 136), "M", font=face["title"], fill=(60, 44, 10))
    draw.text((196, 112), "Juf Marieke", font=face["title"], fill="white")
    draw.text((196, 176), "KlasPost · Basisschool De Linde", font=face["small"], fill=(206, 230, 226))
    draw.rounded_rectangle([440, 290, 640, 350], 30, fill=(214, 222, 218))
    draw.text((478, 302), "Vandaag", font=face["small"], fill=(60, 70, 68))
    y = 400
    for who, text, hour in MESSAGES:
        lines = wrapped(text, face["text"], 720)
        tall = len(lines) * 58 + 96
        left = 50 if who == "them" else 1030 - 810
        fill = (255, 255, 255) if who == "them" else (208, 236, 214)
        draw.rounded_rectangle([left, y, left + 810, y + tall], 36, fill=fill)
        for number, line in enumerate(lines):
            draw.text((left + 42, y + 30 + number * 58), line, font=face["text"], fill=(26, 34, 34))
        draw.text((left + 690, y + tall - 46), hour, font=face["small"], fill=(108, 118, 116))
        y += tall + 30
    draw.rounded_rectangle([40, high - 190, 1040, high - 80], 55, fill="white")
    draw.text((90, high - 160), "Bericht", font=face["text"], fill=(140, 148, 146))
    draw.text((250, high - 52), INVENTED, font=ImageFont.truetype(str(FONTS / "Vera.ttf"), 20),
              fill=(120, 128, 126))
    grain = np.random.default_rng(3)
    soft = smooth_noise(grain, (high, wide), (60, 30))  # the app's own faint background pattern
    pixels = np.asarray(screen, dtype=np.float32)
    plain = (np.abs(pixels - np.array([238, 242, 240])).sum(axis=2) < 1)[:, :, None]
    pixels = pixels + plain * np.round(soft * 1.4)[:, :, None]
    out = io.BytesIO()
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(out, "PNG", optimize=True)
    return out.getvalue()


# --- The DOCX: what the parents think, sent along with the request --------------------------------


def view_docx():
    """The parents' own letter; {{date:…}} marks are filled in when the example is written."""
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(11)
    lines = (HERE / "zienswijze.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith("# "):
            document.add_heading(line[2:], level=1)
        elif line.startswith("## "):
            document.add_heading(line[3:], level=2)
        elif line.startswith("- "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line:
            document.add_paragraph(line)
    made = document.core_properties
    made.author, made.title, made.comments = "Nadia en Joris", "Zienswijze bij de aanvraag", INVENTED
    out = io.BytesIO()
    document.save(out)
    return without_times(out.getvalue())


def without_times(bytes_of_zip):
    """The same ZIP with one fixed time in every entry, and none in the properties."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bytes_of_zip)) as old, zipfile.ZipFile(out, "w") as new:
        # Word puts its own parts before the properties; who tells kinds of files apart counts on it.
        for entry in sorted(old.infolist(), key=lambda entry: entry.filename.startswith("docProps")):
            info = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            body = old.read(entry.filename)
            if entry.filename == "docProps/core.xml":
                body = re.sub(rb"<dcterms:(created|modified).*?</dcterms:\1>", b"", body)
            new.writestr(info, body)
    return out.getvalue()


# --------------------------------------------------------------------------------------------------

MAKERS = {"dagschema.jpg": photo_jpeg, "onderzoeksverslag-scan.pdf": scan_pdf,
          "schermafdruk-klaspost.png": screen_png, "zienswijze.docx": view_docx}


def main():
    check, different = "--check" in sys.argv[1:], []
    for name, make in MAKERS.items():
        path, made = HERE / name, make()
        if not path.exists() or path.read_bytes() != made:
            different.append(name)
            if not check:
                path.write_bytes(made)
        print(f"{name}: {len(made):,} bytes")
    if check and different:
        sys.exit(f"these files are not what make.py makes: {', '.join(different)}")


if __name__ == "__main__":
    main()
