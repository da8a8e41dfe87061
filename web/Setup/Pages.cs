using System.Globalization;
using AreaSend.Evidence;
using AreaSend.Framework;
using AreaSend.Inspections;
using AreaSend.LocalAreas;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup.Routes;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Setup;

/// <summary>Razor Pages, their route ids and the static files beside them.</summary>
public static class Pages
{
    /// <summary>Adds the pages.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        builder.Services.AddRazorPages().AddMvcOptions(Plainly);
        builder.Services.AddSingleton<Assets>();
        builder.Services.Configure<RouteOptions>(routes =>
        {
            routes.LowercaseUrls = true;
            routes.ConstraintMap["inspection"] = typeof(IdConstraint<InspectionId>);
            routes.ConstraintMap["note"] = typeof(IdConstraint<EvidenceNoteId>);
            routes.ConstraintMap["child"] = typeof(IdConstraint<TrackedChildId>);
            routes.ConstraintMap["person"] = typeof(IdConstraint<PersonId>);
            routes.ConstraintMap["edition"] = typeof(IdConstraint<EditionId>);
            routes.ConstraintMap["area"] = typeof(IdConstraint<LocalAreaId>);
        });
    }

    /// <summary>Serves the built scripts and styles; the service worker at the root, where its scope is the whole site.</summary>
    public static void UseBuiltAssets(this WebApplication app)
    {
        _ = app.Services.GetRequiredService<Assets>();
        app.Use((context, next) =>
        {
            context.Request.Path = context.Request.Path == "/sw.js" ? "/dist/sw.js" : context.Request.Path;
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = answer => Assets.SetCaching(answer.Context, answer.File.Name) });
    }

    private static void Plainly(MvcOptions options)
    {
        var say = options.ModelBindingMessageProvider;
        say.SetValueIsInvalidAccessor(_ => "Enter a value we can read");
        say.SetAttemptedValueIsInvalidAccessor((_, _) => "Enter a value we can read");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Enter a value we can read");
        say.SetValueMustNotBeNullAccessor(_ => "Enter a value");
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
    }
}
