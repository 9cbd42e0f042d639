package org.wsisroadmaps.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small damage to what a page of a document draws, as a slip of a pen or of a program makes it. */
enum RuleDamage {
  /** A rule that is drawn too long, at either end. */
  LONGER,
  /** A rule that ends too early, at either end. */
  SHORTER,
  /** A rule that stands beside its place. */
  SHIFTED,
  /** A rule that is not drawn. */
  MISSING,
  /** A rule that is drawn twice, side by side. */
  DOUBLED,
  /** A rule that belongs to nothing. */
  ONE_MORE,
  /** A pale ground that belongs to nothing. */
  FILL,
  /** A sign that belongs to nothing: {@link #SIGN}. */
  GLYPH;

  /** The sign that is set by {@link #GLYPH}; the documents hold no other. */
  static final String SIGN = "§";

  /** Rules are longer than this, in points. */
  private static final float SHORTEST = 12;

  /** A filled rectangle that is no thicker is a rule, in points. */
  private static final float THIN = 2;

  /** A page with damage, and what was done to it. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares documents
  record Damaged(byte[] pdf, String what) {}

  /** Damages some page behind the first, or that where it is the only one. */
  Damaged on(byte[] pdf, Random random) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      int number = pages == 1 ? 0 : 1 + random.nextInt(pages - 1);
      PDPage page = document.getPage(number);
      String what = draws() ? draw(document, page, random) : rewrite(document, page, random);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return new Damaged(out.toByteArray(), this + " on page " + (number + 1) + ": " + what);
    }
  }

  private boolean draws() {
    return this == ONE_MORE || this == FILL || this == GLYPH;
  }

  private String draw(PDDocument document, PDPage page, Random random) throws IOException {
    PDRectangle box = page.getMediaBox();
    float x = 30 + random.nextFloat() * (box.getWidth() - 60);
    float y = 30 + random.nextFloat() * (box.getHeight() - 60);
    float length = 5 + (float) Math.pow(random.nextFloat(), 2) * 250;
    boolean level = random.nextBoolean();
    AppendMode mode = this == FILL ? AppendMode.PREPEND : AppendMode.APPEND;
    try (PDPageContentStream content = new PDPageContentStream(document, page, mode, false, true)) {
      switch (this) {
        case ONE_MORE -> {
          content.setLineWidth(0.5f);
          content.moveTo(x, y);
          content.lineTo(level ? x + length : x, level ? y : y + length);
          content.stroke();
        }
        case FILL -> {
          content.setNonStrokingColor(0.9f);
          content.addRect(x, y, length, 4 + random.nextFloat() * 60);
          content.fill();
          content.setNonStrokingColor(0f);
        }
        default -> {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 9);
          content.newLineAtOffset(x, y);
          content.showText(SIGN);
          content.endText();
        }
      }
    }
    return (level ? "level " : "upright ") + x + " " + y + " " + length;
  }

  private String rewrite(PDDocument document, PDPage page, Random random) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    List<Integer> rules = rules(tokens);
    if (rules.isEmpty()) {
      return "nothing";
    }
    int at = rules.get(random.nextInt(rules.size()));
    boolean stroke = isOperator(tokens.get(at), "l");
    int count = stroke ? 6 : 5;
    List<Object> rule = new ArrayList<>(tokens.subList(at - count + 1, at + 1));
    float[] ends = ends(rule, stroke);
    float length = Math.max(Math.abs(ends[2] - ends[0]), Math.abs(ends[3] - ends[1]));
    final String before = Arrays.toString(ends);
    float by = 1 + random.nextFloat() * 15;
    switch (this) {
      case LONGER -> stretch(ends, by, random.nextBoolean());
      case SHORTER -> stretch(ends, -Math.min(by, length / 3), random.nextBoolean());
      case SHIFTED -> {
        float[] shift = random.nextBoolean() ? new float[] {by / 4, 0} : new float[] {0, by / 4};
        ends[0] += shift[0];
        ends[2] += shift[0];
        ends[1] += shift[1];
        ends[3] += shift[1];
      }
      case DOUBLED -> {
        int which = Math.abs(ends[2] - ends[0]) > Math.abs(ends[3] - ends[1]) ? 1 : 0;
        ends[which] += by / 3;
        ends[which + 2] += by / 3;
      }
      default -> Arrays.fill(ends, 2, 4, Float.NaN);
    }
    List<Object> changed = this == MISSING ? missing(rule) : rule(rule, ends, stroke);
    if (this == DOUBLED) {
      tokens.addAll(at + 1, changed);
    } else {
      for (int i = 0; i < count; i++) {
        tokens.set(at - count + 1 + i, changed.get(i));
      }
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
    return before + " to " + (this == MISSING ? "nothing" : Arrays.toString(ends));
  }

  /** A rule of no length. */
  private static List<Object> missing(List<Object> rule) {
    List<Object> missing = new ArrayList<>(rule);
    if (rule.size() == 6) {
      missing.set(3, rule.get(0));
      missing.set(4, rule.get(1));
    } else {
      missing.set(2, new COSFloat(0));
      missing.set(3, new COSFloat(0));
    }
    return missing;
  }

  private static void stretch(float[] ends, float by, boolean first) {
    int along = Math.abs(ends[2] - ends[0]) > Math.abs(ends[3] - ends[1]) ? 0 : 1;
    int far = ends[along] > ends[along + 2] ? along : along + 2;
    if (first) {
      ends[far] += by;
    } else {
      ends[far == along ? along + 2 : along] -= by;
    }
  }

  private static float[] ends(List<Object> rule, boolean stroke) {
    float a = number(rule.get(0));
    float b = number(rule.get(1));
    float c = number(rule.get(stroke ? 3 : 2));
    float d = number(rule.get(stroke ? 4 : 3));
    return stroke ? new float[] {a, b, c, d} : new float[] {a, b, a + c, b + d};
  }

  private static List<Object> rule(List<Object> rule, float[] ends, boolean stroke) {
    List<Object> changed = new ArrayList<>(rule);
    changed.set(0, new COSFloat(ends[0]));
    changed.set(1, new COSFloat(ends[1]));
    changed.set(stroke ? 3 : 2, new COSFloat(stroke ? ends[2] : ends[2] - ends[0]));
    changed.set(stroke ? 4 : 3, new COSFloat(stroke ? ends[3] : ends[3] - ends[1]));
    return changed;
  }

  /** Where rules end: at the operator that draws a line behind one that moves, or a rectangle. */
  private static List<Integer> rules(List<Object> tokens) {
    List<Integer> rules = new ArrayList<>();
    for (int i = 5; i < tokens.size(); i++) {
      boolean line = isOperator(tokens.get(i), "l") && isOperator(tokens.get(i - 3), "m");
      boolean area = isOperator(tokens.get(i), "re");
      if (!line && !area) {
        continue;
      }
      float[] ends = ends(tokens.subList(i - (line ? 5 : 4), i + 1), line);
      float width = Math.abs(ends[2] - ends[0]);
      float height = Math.abs(ends[3] - ends[1]);
      if (Math.min(width, height) < THIN && Math.max(width, height) > SHORTEST) {
        rules.add(i);
      }
    }
    return rules;
  }

  private static boolean isOperator(Object token, String name) {
    return token instanceof Operator operator && operator.getName().equals(name);
  }

  private static float number(Object token) {
    return token instanceof COSNumber number ? number.floatValue() : Float.NaN;
  }
}
