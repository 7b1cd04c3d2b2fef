using System.Text;
using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Tests.Notes;

public sealed class TextDecoderTests
{
    private const string Sample = "- Größe – „schön“ → ß\r\nTürkçe: çok güzel\n";

    [Fact]
    public void Utf8_and_utf16_are_read_with_and_without_mark()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        UnicodeEncoding little = new(bigEndian: false, byteOrderMark: false);
        UnicodeEncoding big = new(bigEndian: true, byteOrderMark: false);

        Assert.Equal((Sample, "utf-8"), TextDecoder.Decode(utf8.GetBytes(Sample)));
        Assert.Equal((Sample, "utf-8"), TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. utf8.GetBytes(Sample)]));
        Assert.Equal((Sample, "utf-16le"), TextDecoder.Decode(little.GetBytes(Sample)));
        Assert.Equal((Sample, "utf-16le"), TextDecoder.Decode([0xFF, 0xFE, .. little.GetBytes(Sample)]));
        Assert.Equal((Sample, "utf-16be"), TextDecoder.Decode(big.GetBytes(Sample)));
        Assert.Equal((Sample, "utf-16be"), TextDecoder.Decode([0xFE, 0xFF, .. big.GetBytes(Sample)]));
    }

    [Fact]
    public void Windows_1252_is_recognised() =>
        Assert.Equal(
            ("Größe – „schön“ €", "windows-1252"),
            TextDecoder.Decode([0x47, 0x72, 0xF6, 0xDF, 0x65, 0x20, 0x96, 0x20, 0x84, 0x73, 0x63, 0x68, 0xF6, 0x6E, 0x93, 0x20, 0x80]));

    [Fact]
    public void Mixed_lines_are_read_one_by_one() =>
        Assert.Equal(
            ("für\nfür\n", TextDecoder.Mixed), TextDecoder.Decode([.. "für\n"u8, 0x66, 0xFC, 0x72, 0x0A]));

    [Fact]
    public void Letters_and_their_accents_are_joined() =>
        Assert.Equal("für Größe", TextDecoder.Decode("fu\u0308r Gro\u0308ße"u8)!.Value.Text);

    [Fact]
    public void Binary_files_are_no_text()
    {
        byte[] noise = new byte[4096];
        new Random(7).NextBytes(noise);

        Assert.Null(TextDecoder.Decode(noise));
        Assert.Null(TextDecoder.Decode("%PDF-1.7 …"u8));
        Assert.Null(TextDecoder.Decode("PK\u0003\u0004 word/document.xml"u8));
    }

    [Fact]
    public void A_stray_control_character_makes_no_binary_file() =>
        Assert.Equal("- a\u0001b\n", TextDecoder.Decode("- a\u0001b\n"u8)!.Value.Text);

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal(string.Empty, TextDecoder.Decode([])!.Value.Text);
}
