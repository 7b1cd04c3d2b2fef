using System.Text;

namespace DialogueMining.Tests.Language.Dictionaries;

/// <summary>Small dictionaries in the formats of Hunspell and MyThes, written for these tests.</summary>
internal static class DictionarySamples
{
    public const string Affixes = """
        # Regeln zum Ausprobieren
        SET UTF-8
        ONLYINCOMPOUND o
        NEEDAFFIX h
        FORBIDDENWORD d

        PFX U Y 1
        PFX U 0 un .

        SFX N Y 2
        SFX N 0 n [^ns]
        SFX N 0 s/xy el

        SFX P Y 1
        SFX P us en us

        SFX A Y 2
        SFX A 0 e .
        SFX A 0 er [^e]
        """;

    public const string Words = """
        7
        	eine Bemerkung
        Zwirbel/N
        Grumus/P
        knorf/AU
        Rumpel/o
        Verbotel/Nd
        Halbling/hN
        Glitsch
        """;

    public const string Synonyms = """
        UTF-8
        krempel|2
        -|Krempel|Zwirbel|(alter) Plunder (ugs.)|Gegenstand (Oberbegriff)
        -|Krempel|umgeschlagener Rand
        plunder|1
        -|Krempel|Zwirbel|(alter) Plunder (ugs.)|Gegenstand (Oberbegriff)
        """;

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
