namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>The id of a field on the page, from its name in the form.</summary>
public static class FieldId
{
    /// <summary>The id; dots become strokes.</summary>
    public static string Of(string name) => name.Replace('.', '-');
}
