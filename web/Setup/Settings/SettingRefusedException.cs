namespace AreaSend.Web.Setup.Settings;

/// <summary>A setting is wrong or unsafe: the start is refused with a sentence that names it.</summary>
public sealed class SettingRefusedException : Exception
{
    public SettingRefusedException(string message)
        : base(message)
    {
    }

    public SettingRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SettingRefusedException()
    {
    }
}
