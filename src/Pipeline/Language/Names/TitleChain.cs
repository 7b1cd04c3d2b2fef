namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Titles before a name: „Frau Oberbürgermeisterin Dr. med.“.</summary>
/// <param name="End">Place behind the last title; where it began if there is none.</param>
/// <param name="Name">Where the name begins: at the first academic degree, else behind the titles.</param>
/// <param name="Gender">Whom they address.</param>
/// <param name="IsOfficeOnly">Whether there is neither address nor degree among them.</param>
internal readonly record struct TitleChain(int End, int Name, NameGender Gender, bool IsOfficeOnly)
{
    public static TitleChain Read(NameText words, int at)
    {
        int next = at, degree = -1;
        NameGender gender = NameGender.Open;
        bool isOfficeOnly = true;
        while (true)
        {
            NameWord word = words[next];
            if (Titles.Address(word) is { } addressed)
            {
                (gender, isOfficeOnly) = (addressed, false);
            }
            else if (Titles.BeginsDegrees(word) || (degree >= 0 && Titles.IsDegree(word)))
            {
                degree = degree < 0 ? next : degree;
                isOfficeOnly = false;
            }
            else if (Titles.IsOffice(word))
            {
                degree = -1;
            }
            else
            {
                return new TitleChain(next, degree < 0 ? next : degree, gender, isOfficeOnly);
            }

            next = words.SkipHyphen(words.SkipPoint(next + 1));
        }
    }
}
