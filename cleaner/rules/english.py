"""What forums, shops, players and comment forms in English leave behind."""

ANYWHERE = r"""
    # Shops
    sort(?: by)?[:：] ?.{3,30}                      ## Sort: Best match
    (?:sort and filter|skip to product list|recently viewed|filter (?:and|&) sort|
    your cart is empty)
        ## Recently viewed
    prices (?:were|are) (?:accurate|correct) at (?:the )?time .{3,100}
        ## Prices were accurate at the time this was published.
    # What went wrong
    oops!? looks like we're having trouble .{3,60}  ## Oops! Looks like we're having trouble today.
    refresh (?:your browser window|the page|this page) .{3,40}  ## Refresh the page to try again.
    you are using an out of date browser\b.{0,100}
        ## You are using an out of date browser. It may not display this.
    you should upgrade or use an .{0,40}
        ## You should upgrade or use an alternative browser.
    please log ?out and then log ?in again.{0,100}
        ## Please logout and then login again to enter your name.
    # Tools
    (?:email this to a friend|click to enlarge|report a typo|jump to (?:the )?recipe|
    (?:print|pin|save|rate|share) (?:this )?recipe|view (?:all )?(?:photos|gallery|the gallery)|
    watch the (?:video|clip)|view on amazon|see (?:it |price )?at amazon)
        ## Jump to Recipe
    image (?:source|caption),.{2,200}               ## Image source, Getty Images
    <n> likes?                                      ## 12 Likes
    (?:verified|certified) (?:buyer|purchase|purchaser|owner)  ## Verified Buyer
"""
"""Whole lines that are no part of a text wherever they stand."""

EDGE = r"""
    (?:watch now|create an account|register|register now|
    stay (?:up to date|informed|in the loop)|your e-?mail|share your thoughts|send us a tip|
    email the author|sale|what do you think\?|have something to say\?.{0,60})
        ## Stay in the loop
    rating<colon><n>.{0,20}                         ## Rating: 4.5/5
"""
"""Above and below a text only: between its paragraphs they may be headings."""

TAIL = r"""
    tagged [^.]{2,80}                               ## Tagged ferries, harbour
    (?:more like this|latest news|trending|recent)  ## Latest news
    this is a (?:breaking|developing) (?:new |news )?story\b.{0,80}
        ## This is a breaking story - more to follow.
    originally published .{0,10}[0-9]{4}.{0,20}     ## Originally published May 4, 2021
    (?:the )?(?:content|information|material) (?:contained |provided |presented )?(?:in|on) (?:
    this) .{3,40}\bis (?:intended )?(?:solely )?for (?:general )?(?:informational|
    educational)\b.{3,120}
        ## The information on this site is for general informational purposes.
    <name>,? (?:contributor|associated press)       ## Mara Quill, Contributor
"""
"""Below a text."""

COMMENTS = r"""
    (?:log in|login|sign in|create an account or sign in|register)(?: or register)? to (?:comment|
    post here|leave a comment|join the discussion|vote).{0,40}
        ## Sign in to comment
    you (?:need to be|must be|have to be) (?:a member|logged in|registered) (?:in order )?to .{3,60}
        ## You need to be a member in order to leave a comment
    save my name, e-?mail.{3,100}                   ## Save my name, email, and website.
    notify me of (?:new|follow-?up).{3,60}          ## Notify me of new posts by email.
    sign up for a new account in our community.{0,40}
        ## Sign up for a new account in our community. It's easy!
    all comments \(?<n>                             ## All Comments 4
    you are not logged in                           ## You are not logged in.
"""

NEWSLETTERS = r"""
    sign up for (?:breaking news|daily|our|the latest|free)\b.{3,100}
        ## Sign up for breaking news, reviews and deals.
    (?:get|receive) (?:daily|weekly|our|breaking) .{3,40} (?:news|updates|alerts|headlines)
        ## Get daily National news
"""

CREDITS = r"""
    (?i:courtesy) (?i:of|photo|image) <Names>       ## Courtesy of Mara Quill
    (?i:file photo|stock photo|file image)          ## File photo.
"""
"""Credits of pictures; their lines keep their capitals."""
